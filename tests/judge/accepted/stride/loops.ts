export function corr2dStrided(X: Matrix, K: Matrix, options: { padding?: Pair; stride?: Pair } = {}): Matrix {
  const padding = options.padding === undefined ? [0, 0] : options.padding
  const stride = options.stride === undefined ? [1, 1] : options.stride
  for (const matrix of [X, K]) {
    if (matrix.length === 0 || matrix[0].length === 0) throw new RangeError('a matrix is empty')
    for (const row of matrix) if (row.length !== matrix[0].length) throw new RangeError('a matrix is ragged')
  }
  for (const total of padding) if (total < 0 || total % 1 !== 0) throw new RangeError(`padding ${padding}`)
  for (const step of stride) if (step < 1 || step % 1 !== 0) throw new RangeError(`stride ${stride}`)

  // The padded input first, then plain windows in it.
  const height = X.length + padding[0]
  const width = X[0].length + padding[1]
  if (K.length > height || K[0].length > width) throw new RangeError(`no window in ${height}×${width}`)
  const padded: Matrix = []
  for (let i = 0; i < height; i++) padded.push(new Array(width).fill(0))
  const top = Math.ceil(padding[0] / 2)
  const left = Math.ceil(padding[1] / 2)
  for (let i = 0; i < X.length; i++) for (let j = 0; j < X[0].length; j++) padded[i + top][j + left] = X[i][j]

  const Y: Matrix = []
  for (let i = 0; i + K.length <= height; i += stride[0]) {
    const row: number[] = []
    for (let j = 0; j + K[0].length <= width; j += stride[1]) {
      let sum = 0
      for (let a = 0; a < K.length; a++) for (let b = 0; b < K[0].length; b++) sum += padded[i + a][j + b] * K[a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
