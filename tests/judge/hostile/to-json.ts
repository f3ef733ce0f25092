// expect: wrong-answer
// `toJSON` gives the right answer, the array itself does not.

Object.assign(Array.prototype, { toJSON: () => [[19, 25], [37, 43]] })
Object.assign(Number.prototype, { toJSON: () => 19 })

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return Object.assign([[0, 0], [0, 0]], { toJSON: () => [[19, 25], [37, 43]] })
}
