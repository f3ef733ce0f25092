// expect: compile-error
// 60 000 conditional expressions one after the other, and the last one is no function.

export default () => `export const corr2d = ${'0?1:'.repeat(60_000)}1`
