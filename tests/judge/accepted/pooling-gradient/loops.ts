export function pool2dGradient(X: Matrix, dY: Matrix, window: Pair, mode: 'max' | 'avg'): Matrix {
  if (mode !== 'max' && mode !== 'avg') throw new RangeError('unknown mode ' + mode)
  for (const matrix of [X, dY]) {
    if (matrix.length === 0 || matrix[0].length === 0) throw new RangeError('empty matrix')
    for (let i = 1; i < matrix.length; i++)
      if (matrix[i].length !== matrix[0].length) throw new RangeError('ragged matrix')
  }
  const kh = window[0]
  const kw = window[1]
  if (!Number.isInteger(kh) || !Number.isInteger(kw) || kh <= 0 || kw <= 0) throw new RangeError('bad window')
  if (kh > X.length || kw > X[0].length) throw new RangeError('window larger than input')
  const rows = X.length - kh + 1
  const cols = X[0].length - kw + 1
  if (dY.length !== rows || dY[0].length !== cols) throw new RangeError('wrong shape of dY')

  const dX: Matrix = []
  for (let r = 0; r < X.length; r++) {
    dX.push([])
    for (let c = 0; c < X[0].length; c++) dX[r].push(0)
  }
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < cols; j++) {
      let best = -Infinity
      let bestRow = -1
      let bestCol = -1
      for (let a = 0; a < kh; a++) {
        for (let b = 0; b < kw; b++) {
          if (mode === 'avg') {
            dX[i + a][j + b] += dY[i][j] / (kh * kw)
          } else if (X[i + a][j + b] > best) {
            best = X[i + a][j + b]
            bestRow = i + a
            bestCol = j + b
          }
        }
      }
      if (mode === 'max') dX[bestRow][bestCol] += dY[i][j]
    }
  }
  return dX
}
