export function im2col(X: Tensor3, kernel: Pair): Matrix {
  if (X.length < 1 || X[0].length < 1 || X[0][0].length < 1) throw new RangeError('empty input')
  const H = X[0].length
  const W = X[0][0].length
  for (let c = 0; c < X.length; c++) {
    if (X[c].length !== H) throw new RangeError('channel ' + c + ' has another height')
    for (let r = 0; r < H; r++) {
      if (X[c][r].length !== W) throw new RangeError('row ' + r + ' of channel ' + c + ' has another length')
    }
  }
  const kh = kernel[0]
  const kw = kernel[1]
  if (Math.floor(kh) !== kh || Math.floor(kw) !== kw) throw new RangeError('kernel not whole')
  if (kh < 1 || kw < 1 || kh > H || kw > W) throw new RangeError('kernel does not fit')

  const result: Matrix = []
  for (let i = 0; i + kh <= H; i++) {
    for (let j = 0; j + kw <= W; j++) {
      const row: number[] = []
      for (let c = 0; c < X.length; c++) {
        for (let a = 0; a < kh; a++) {
          for (let b = 0; b < kw; b++) {
            row[(c * kh + a) * kw + b] = X[c][i + a][j + b]
          }
        }
      }
      result.push(row)
    }
  }
  return result
}
