// expect: compile-error
// The same, all closed, 40 000 deep.

export default () => `export const corr2d = ${'`${'.repeat(40_000)}1${'}`'.repeat(40_000)}`
