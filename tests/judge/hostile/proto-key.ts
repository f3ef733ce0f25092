// expect: wrong-answer
// An object whose own key is `__proto__`.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return JSON.parse('{"__proto__":[[19,25],[37,43]],"constructor":{"prototype":{"status":"accepted"}}}')
}
