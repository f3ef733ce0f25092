// expect: memory-limit
// One ArrayBuffer of eight gigabytes.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return [[...new Uint8Array(new ArrayBuffer(2 ** 33)).subarray(0, 1)]]
}
