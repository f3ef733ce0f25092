// expect: compile-error
// An import for its effect.

import 'node:fs'

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return X
}
