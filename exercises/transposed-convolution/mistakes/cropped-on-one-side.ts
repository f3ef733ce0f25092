export const mistake = {
  title: 'Everything is cropped at the bottom and on the right',
  hint: 'Your result has the right size, but it begins at the first row and column. Half of the padding is cropped at the top and on the left.',
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
  return Z.slice(0, height - padding[0]).map((row) => row.slice(0, width - padding[1]))
}
