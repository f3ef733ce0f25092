// expect: compile-error
// `a()()()…`, and no entry.

export default () => `a${'()'.repeat(120_000)}`
