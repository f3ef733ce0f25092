// expect: compile-error
// `a?.a?.a…`, and no entry.

export default () => `a${'?.a'.repeat(80_000)}`
