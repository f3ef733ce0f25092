// expect: runtime-error
// An error none of whose fields can be read.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  const refuse = { get: (): never => { throw new Error('hands off') } }
  throw Object.defineProperties(new Error(), { name: refuse, message: refuse, stack: refuse })
}
