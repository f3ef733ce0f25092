export const mistake = {
  title: 'The size is rounded up',
  hint: 'You compute a last window that hangs over the edge of the padded input. Only windows that fit as a whole count.',
}

export function corr2dStrided(X: Matrix, K: Matrix, options?: { padding?: Pair; stride?: Pair }): Matrix {
  const { padding = [0, 0], stride = [1, 1] } = options ?? {}
  const top = Math.ceil(padding[0] / 2)
  const left = Math.ceil(padding[1] / 2)
  const rows = Math.ceil((X.length - K.length + padding[0] + stride[0]) / stride[0])
  const columns = Math.ceil((X[0].length - K[0].length + padding[1] + stride[1]) / stride[1])
  const Y: Matrix = []
  for (let i = 0; i < rows; i++) {
    const row: number[] = []
    for (let j = 0; j < columns; j++) {
      let sum = 0
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++)
          sum += (X[i * stride[0] + a - top]?.[j * stride[1] + b - left] ?? 0) * K[a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
