// expect: compile-error
// An array of 250 000 holes, and no function.

export default () => `export const corr2d = [${','.repeat(250_000)}]`
