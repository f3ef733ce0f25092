// expect: wrong-answer
// An array whose species gives something else to every method.

class Rows extends Array<number[]> {
  static override get [Symbol.species](): never {
    return function () { return { length: 0, every: () => true } } as never
  }
}

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return Rows.from([[0]])
}
