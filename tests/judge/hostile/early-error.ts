// expect: compile-error
// A fault that only the engine finds, and before anything runs.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  let sum = 0
  let sum = 1
  return [[sum]]
}
