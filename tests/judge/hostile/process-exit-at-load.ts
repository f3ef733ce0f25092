// expect: runtime-error
// Ends the process while the module loads.

declare const process: any
process.exit(0)

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return X
}
