// expect: accepted
// Loops; each output cell is finished, through all three layers, before the next one.

export function ninBlock(X: Tensor3, K: Tensor4, W1: Matrix, W2: Matrix): Tensor3 {
  if (X.length < 1 || X[0].length < 1 || X[0][0].length < 1) throw new RangeError('X is empty')
  const height = X[0].length
  const width = X[0][0].length
  for (const channel of X) checkSize(channel, height, width)
  if (K.length < 1 || K[0].length < 1 || K[0][0].length < 1 || K[0][0][0].length < 1) throw new RangeError('K is empty')
  const k = K[0][0].length
  const l = K[0][0][0].length
  for (const kernel of K) {
    if (kernel.length !== X.length) throw new RangeError('a kernel of other channels')
    for (const matrix of kernel) checkSize(matrix, k, l)
  }
  if (W1.length < 1 || W2.length < 1) throw new RangeError('no weights')
  checkSize(W1, W1.length, K.length)
  checkSize(W2, W2.length, W1.length)

  const top = k % 2 === 0 ? k / 2 : (k - 1) / 2
  const left = l % 2 === 0 ? l / 2 : (l - 1) / 2
  const Y: Tensor3 = []
  for (let o = 0; o < W2.length; o++) {
    Y[o] = []
    for (let i = 0; i < height; i++) Y[o][i] = []
  }
  for (let i = 0; i < height; i++) {
    for (let j = 0; j < width; j++) {
      let pixel: number[] = []
      for (let o = 0; o < K.length; o++) {
        pixel[o] = 0
        for (let a = 0; a < k; a++) {
          const r = i + a - top
          if (r < 0 || r >= height) continue
          for (let b = 0; b < l; b++) {
            const s = j + b - left
            if (s < 0 || s >= width) continue
            for (let c = 0; c < X.length; c++) pixel[o] += X[c][r][s] * K[o][c][a][b]
          }
        }
        if (pixel[o] < 0) pixel[o] = 0
      }
      pixel = dense(W1, pixel)
      pixel = dense(W2, pixel)
      for (let o = 0; o < pixel.length; o++) Y[o][i][j] = pixel[o]
    }
  }
  return Y
}

function dense(W: Matrix, x: number[]): number[] {
  const y: number[] = []
  for (let o = 0; o < W.length; o++) {
    let sum = 0
    for (let c = 0; c < x.length; c++) sum += W[o][c] * x[c]
    y.push(sum > 0 ? sum : 0)
  }
  return y
}

function checkSize(matrix: Matrix, height: number, width: number) {
  if (matrix.length !== height) throw new RangeError(`${matrix.length} rows, not ${height}`)
  for (const row of matrix) if (row.length !== width) throw new RangeError(`${row.length} columns, not ${width}`)
}
