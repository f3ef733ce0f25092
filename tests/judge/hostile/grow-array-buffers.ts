// expect: memory-limit
// ArrayBuffers lie outside the heap and are counted apart.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  const buffers: Uint8Array[] = []
  for (;;) buffers.push(new Uint8Array(8 * 1024 * 1024).fill(1))
}
