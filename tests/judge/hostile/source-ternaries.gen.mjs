// expect: compile-error
// 60 000 conditional expressions in each other.

export default () => `export const corr2d = ${'1?'.repeat(60_000)}1${':1'.repeat(60_000)}`
