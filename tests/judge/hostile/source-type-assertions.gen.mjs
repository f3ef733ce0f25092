// expect: compile-error
// 80 000 type assertions, and no entry.

export default () => `${'<a>'.repeat(80_000)}1`
