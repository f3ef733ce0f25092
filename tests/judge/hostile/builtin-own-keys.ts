// expect: wrong-answer
// `Reflect.ownKeys` and its kin see nothing.

Reflect.ownKeys = () => []
Object.keys = () => []
Object.entries = () => []
Object.getOwnPropertyNames = () => []
Object.hasOwn = () => false

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return [[0, 0], [0, 0]]
}
