export const mistake = {
  title: 'The stride is used for the rows only',
  hint: 'Your copies lie apart downwards, but across they are still one cell apart. The second number of the stride belongs to the columns.',
}

export function transposedConv2d(X: Matrix, K: Matrix, options?: { stride?: Pair; padding?: Pair }): Matrix {
  const step = options?.stride?.[0] ?? 1
  const padding = options?.padding ?? [0, 0]
  const height = (X.length - 1) * step + K.length
  const width = X[0].length - 1 + K[0].length
  const Z: Matrix = Array.from({ length: height }, () => Array<number>(width).fill(0))
  for (let i = 0; i < X.length; i++)
    for (let j = 0; j < X[0].length; j++)
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) Z[i * step + a][j + b] += X[i][j] * K[a][b]
  const top = Math.ceil(padding[0] / 2)
  const left = Math.ceil(padding[1] / 2)
  return Z.slice(top, top + height - padding[0]).map((row) => row.slice(left, left + width - padding[1]))
}
