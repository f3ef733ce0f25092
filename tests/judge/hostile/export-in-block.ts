// expect: compile-error
// An export inside a block.

{
  export function corr2d(X: Matrix, K: Matrix): Matrix {
    return X
  }
}
