// expect: compile-error
// 120 000 arrays in each other, all closed.

export default () => `export const corr2d = ${'['.repeat(120_000)}${']'.repeat(120_000)}`
