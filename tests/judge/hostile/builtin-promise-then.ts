// expect: wrong-answer
// Whoever waits for a promise gets an answer of our own.

Promise.prototype.then = function (this: unknown, resolve: any) {
  resolve?.('{"outcome":"returned","value":[[19,25],[37,43]],"console":""}')
  return this
} as never
Object.assign(Object.prototype, { then: Promise.prototype.then })

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return [[0, 0], [0, 0]]
}
