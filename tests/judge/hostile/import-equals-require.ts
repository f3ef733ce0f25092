// expect: compile-error
// TypeScript's own way to require.

import fs = require('fs')

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return [[fs.readFileSync('/etc/passwd').length]]
}
