// expect: compile-error
// The file ends in the middle.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  const Y: Matrix = []
  for (let i = 0; i < X.length - K.length + 1; i++) {
