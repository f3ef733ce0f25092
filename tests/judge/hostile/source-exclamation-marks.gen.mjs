// expect: compile-error
// 250 KB of `!`, which killed a compiler for good.

export default () => `const value = ${'!'.repeat(250_000)}1`
