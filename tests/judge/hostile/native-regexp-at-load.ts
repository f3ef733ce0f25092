// expect: time-limit
// Catastrophic backtracking while the module loads.

const matched = /^(\w+\s?)*$/.test(`${'word '.repeat(40)}!`)

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return matched ? X : K
}
