// expect: wrong-answer
// Every method of arrays replaced; the answers are wrong.

for (const name of Object.getOwnPropertyNames(Array.prototype)) {
  if (name !== 'length' && name !== 'constructor') (Array.prototype as any)[name] = () => true
}

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return [[0, 0], [0, 0]]
}
