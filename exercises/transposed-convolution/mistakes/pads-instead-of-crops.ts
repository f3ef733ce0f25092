export const mistake = {
  title: 'Padding is added to the result',
  hint: 'Your result grows with the padding. Here the padding is what the convolution had added, and it is cropped from the result.',
}

export function transposedConv2d(X: Matrix, K: Matrix, options?: { stride?: Pair; padding?: Pair }): Matrix {
  const { stride = [1, 1], padding = [0, 0] } = options ?? {}
  const height = (X.length - 1) * stride[0] + K.length
  const width = (X[0].length - 1) * stride[1] + K[0].length
  const Z: Matrix = Array.from({ length: height }, () => Array<number>(width).fill(0))
  for (let i = 0; i < X.length; i++)
    for (let j = 0; j < X[0].length; j++)
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) Z[i * stride[0] + a][j * stride[1] + b] += X[i][j] * K[a][b]
  const top = Math.ceil(padding[0] / 2)
  const left = Math.ceil(padding[1] / 2)
  const Y: Matrix = []
  for (let r = 0; r < height + padding[0]; r++) {
    const row: number[] = []
    for (let c = 0; c < width + padding[1]; c++) row.push(Z[r - top]?.[c - left] ?? 0)
    Y.push(row)
  }
  return Y
}
