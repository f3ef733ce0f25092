export function conv1x1(X: Tensor3, K: Matrix): Tensor3 {
  if (X.length === 0 || K.length === 0) throw new RangeError('no channels')
  const height = X[0].length
  if (height === 0) throw new RangeError('empty channel')
  const width = X[0][0].length
  if (width === 0) throw new RangeError('empty row')
  for (let c = 0; c < X.length; c++) {
    if (X[c].length !== height) throw new RangeError('channels differ in height')
    for (let i = 0; i < height; i++) if (X[c][i].length !== width) throw new RangeError('rows differ in length')
  }
  for (let o = 0; o < K.length; o++) if (K[o].length !== X.length) throw new RangeError('K does not match X')

  const Y: Tensor3 = []
  for (let o = 0; o < K.length; o++) {
    Y[o] = []
    for (let i = 0; i < height; i++) {
      Y[o][i] = []
      for (let j = 0; j < width; j++) {
        Y[o][i][j] = 0
        for (let c = 0; c < X.length; c++) Y[o][i][j] += K[o][c] * X[c][i][j]
      }
    }
  }
  return Y
}
