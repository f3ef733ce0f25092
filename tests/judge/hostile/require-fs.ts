// expect: runtime-error
// `require` of a module of Node.

declare const require: (name: string) => any

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return require('fs').readFileSync('/etc/passwd', 'utf8')
}
