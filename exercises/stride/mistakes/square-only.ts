export const mistake = {
  title: 'It works on squares only',
  hint: 'You use the number of rows for the columns, too. Height and width are different numbers, in the input and in the kernel: X.length and X[0].length.',
  hiddenOnly: true as const,
}

export function corr2dStrided(X: Matrix, K: Matrix, options?: { padding?: Pair; stride?: Pair }): Matrix {
  const { padding = [0, 0], stride = [1, 1] } = options ?? {}
  const n = X.length
  const k = K.length
  const top = Math.ceil(padding[0] / 2)
  const left = Math.ceil(padding[1] / 2)
  const rows = Math.floor((n - k + padding[0] + stride[0]) / stride[0])
  const columns = Math.floor((n - k + padding[1] + stride[1]) / stride[1])
  const Y: Matrix = []
  for (let i = 0; i < rows; i++) {
    const row: number[] = []
    for (let j = 0; j < columns; j++) {
      let sum = 0
      for (let a = 0; a < k; a++)
        for (let b = 0; b < k; b++)
          sum += (X[i * stride[0] + a - top]?.[j * stride[1] + b - left] ?? 0) * K[a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
