// expect: wrong-answer
// Array.prototype and Object.prototype lose what they have; the answers are wrong.

Object.setPrototypeOf(Array.prototype, null)
for (const key of Reflect.ownKeys(Object.prototype)) Reflect.deleteProperty(Object.prototype, key)

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return [[0, 0], [0, 0]]
}
