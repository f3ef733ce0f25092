// expect: compile-error
// A value import.

import { readFileSync } from 'node:fs'

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return [[readFileSync('/etc/passwd').length]]
}
