// expect: compile-error
// A regular expression of 100 000 groups in each other, and no function.

export default () => `export const corr2d = /${'('.repeat(100_000)}${')'.repeat(100_000)}/v`
