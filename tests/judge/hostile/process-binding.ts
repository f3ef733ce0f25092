// expect: runtime-error
// Node's internal bindings.

declare const process: any

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return process.binding('fs').internalModuleReadJSON('/etc/passwd')
}
