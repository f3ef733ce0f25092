export const mistake = {
  title: 'Rows and columns of the stride are swapped',
  hint: 'The first number of the stride is the distance between copies downwards; you take it to the right.',
}

export function transposedConv2d(X: Matrix, K: Matrix, options?: { stride?: Pair; padding?: Pair }): Matrix {
  const [across, down] = options?.stride ?? [1, 1]
  const padding = options?.padding ?? [0, 0]
  const height = (X.length - 1) * down + K.length
  const width = (X[0].length - 1) * across + K[0].length
  const Z: Matrix = Array.from({ length: height }, () => Array<number>(width).fill(0))
  for (let i = 0; i < X.length; i++)
    for (let j = 0; j < X[0].length; j++)
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) Z[i * down + a][j * across + b] += X[i][j] * K[a][b]
  const top = Math.ceil(padding[0] / 2)
  const left = Math.ceil(padding[1] / 2)
  return Z.slice(top, top + height - padding[0]).map((row) => row.slice(left, left + width - padding[1]))
}
