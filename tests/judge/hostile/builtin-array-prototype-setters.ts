// expect: wrong-answer
// Setters on Array.prototype catch what is assigned to an index; the answers are wrong.

for (let index = 0; index < 20; index++)
  Object.defineProperty(Array.prototype, index, { get: () => [19, 25, 37, 43][index], set: () => {}, configurable: true })

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return [new Array(2), new Array(2)]
}
