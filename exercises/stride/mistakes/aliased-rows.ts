export const mistake = {
  title: 'All rows of the result are one array',
  hint: 'fill() puts the same row into every place, so what you write into one row stands in all of them. Make a new row for each.',
}

export function corr2dStrided(X: Matrix, K: Matrix, options?: { padding?: Pair; stride?: Pair }): Matrix {
  const { padding = [0, 0], stride = [1, 1] } = options ?? {}
  const top = Math.ceil(padding[0] / 2)
  const left = Math.ceil(padding[1] / 2)
  const rows = Math.floor((X.length - K.length + padding[0] + stride[0]) / stride[0])
  const columns = Math.floor((X[0].length - K[0].length + padding[1] + stride[1]) / stride[1])
  const Y: Matrix = Array(rows).fill(Array(columns).fill(0))
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      Y[i][j] = 0
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++)
          Y[i][j] += (X[i * stride[0] + a - top]?.[j * stride[1] + b - left] ?? 0) * K[a][b]
    }
  }
  return Y
}
