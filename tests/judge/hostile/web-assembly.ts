// expect: runtime-error
// WebAssembly is not there.

declare const WebAssembly: any

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return new WebAssembly.Memory({ initial: 1, maximum: 65_536, shared: true }).buffer
}
