// expect: compile-error
// What a strict module must not have: `with`.

export function corr2d(X: any, K: Matrix): Matrix {
  with (X) {
    return map((row: number[]) => row)
  }
}
