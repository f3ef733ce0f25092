const product = (A: Matrix, B: Matrix): Matrix =>
  A.map((row) => B[0].map((_, j) => row.map((a, k) => a * B[k][j]).reduce((p, q) => p + q, 0)))

export const conv1x1 = (X: Tensor3, K: Matrix): Tensor3 => {
  const Y: Tensor3 = []
  for (const channel of X) Y.push(product(K, channel))
  return Y
}
