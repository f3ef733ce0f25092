export const mistake = {
  title: 'Odd padding goes on the wrong side',
  hint: 'An even padding is split as it should be. Of an odd one, the row or column that is left over goes on the top or left; you put it at the bottom or right.',
  hiddenOnly: true as const,
}

export function corr2dStrided(X: Matrix, K: Matrix, options?: { padding?: Pair; stride?: Pair }): Matrix {
  const { padding = [0, 0], stride = [1, 1] } = options ?? {}
  const top = Math.floor(padding[0] / 2)
  const left = Math.floor(padding[1] / 2)
  const rows = Math.floor((X.length - K.length + padding[0]) / stride[0]) + 1
  const columns = Math.floor((X[0].length - K[0].length + padding[1]) / stride[1]) + 1
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
