// expect: compile-error
// `a?(b):c=>a?(b):c=>…`: whether it is a conditional or an arrow is decided at the end.

export default () => `export const corr2d = ${'a?(b):c=>'.repeat(25_000)}1?`
