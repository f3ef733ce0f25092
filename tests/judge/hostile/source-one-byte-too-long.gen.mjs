// expect: compile-error
// 256 KiB and one byte.

export default () => {
  const code = 'export const corr2d = (X: Matrix, K: Matrix): Matrix => X\n//'
  return code + 'x'.repeat(256 * 1024 + 1 - code.length)
}
