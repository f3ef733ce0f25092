export const mistake = {
  title: 'The padding is cropped on each side',
  hint: 'You crop the whole padding at the top and again at the bottom, as frameworks do that count per side. Here the number is the total of both sides.',
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
  const Y: Matrix = []
  for (let r = padding[0]; r < height - padding[0]; r++) {
    const row: number[] = []
    for (let c = padding[1]; c < width - padding[1]; c++) row.push(Z[r][c])
    Y.push(row)
  }
  return Y
}
