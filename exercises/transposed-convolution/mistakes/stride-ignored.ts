export const mistake = {
  title: 'The stride is left out',
  hint: 'Your copies always lie one cell apart. The stride says how far the copy of one cell lies from that of the next.',
}

export function transposedConv2d(X: Matrix, K: Matrix, options?: { stride?: Pair; padding?: Pair }): Matrix {
  const padding = options?.padding ?? [0, 0]
  const height = X.length - 1 + K.length
  const width = X[0].length - 1 + K[0].length
  const Z: Matrix = Array.from({ length: height }, () => Array<number>(width).fill(0))
  for (let i = 0; i < X.length; i++)
    for (let j = 0; j < X[0].length; j++)
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) Z[i + a][j + b] += X[i][j] * K[a][b]
  const top = Math.ceil(padding[0] / 2)
  const left = Math.ceil(padding[1] / 2)
  return Z.slice(top, top + height - padding[0]).map((row) => row.slice(left, left + width - padding[1]))
}
