// expect: runtime-error
// Ends the process with the exit status of success.

declare const process: any

export function corr2d(X: Matrix, K: Matrix): Matrix {
  process.exit(0)
  return X
}
