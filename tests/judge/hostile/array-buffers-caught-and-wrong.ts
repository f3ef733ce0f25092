// expect: wrong-answer
// Takes buffers until they are refused, lets go of them, and answers wrongly.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  const buffers: ArrayBuffer[] = []
  try {
    for (let count = 0; count < 100; count++) buffers.push(new ArrayBuffer(1024 * 1024 * 1024))
  } catch {
    buffers.length = 0
  }
  return [[buffers.length]]
}
