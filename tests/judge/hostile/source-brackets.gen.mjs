// expect: compile-error
// 250 KB of `[`.

export default () => '['.repeat(250_000)
