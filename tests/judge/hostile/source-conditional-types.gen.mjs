// expect: compile-error
// Conditional types in each other.

export default () => `type Deep = ${'1 extends 2 ? 3 : '.repeat(13_000)}4; export const corr2d = 1`
