// expect: compile-error
// Fewer than 256 Ki characters, but more bytes.

export default () => `export const corr2d = (X: Matrix, K: Matrix): Matrix => X\n//${'×'.repeat(140_000)}`
