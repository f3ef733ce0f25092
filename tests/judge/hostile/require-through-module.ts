// expect: runtime-error
// Node's loader looked for on `module`.

declare const module: any

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return module.constructor._load('fs').readdirSync('/')
}
