export const mistake = {
  title: 'The padding is left out',
  hint: 'Your result is as large with padding as without. Crop it, half of it on each side.',
}

export function transposedConv2d(X: Matrix, K: Matrix, options?: { stride?: Pair; padding?: Pair }): Matrix {
  const stride = options?.stride ?? [1, 1]
  const height = (X.length - 1) * stride[0] + K.length
  const width = (X[0].length - 1) * stride[1] + K[0].length
  const Z: Matrix = Array.from({ length: height }, () => Array<number>(width).fill(0))
  for (let i = 0; i < X.length; i++)
    for (let j = 0; j < X[0].length; j++)
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) Z[i * stride[0] + a][j * stride[1] + b] += X[i][j] * K[a][b]
  return Z
}
