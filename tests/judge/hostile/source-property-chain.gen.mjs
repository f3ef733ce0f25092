// expect: compile-error
// `a.a.a.a…`, 120 000 times, and no entry.

export default () => `const a = 1; ${'a.'.repeat(120_000)}a`
