export const mistake = {
  title: 'All output channels are one matrix',
  hint: 'fill() puts the same matrix into every place, so the last output channel stands in all of them. Make a new matrix for each.',
}

export function conv1x1(X: Tensor3, K: Matrix): Tensor3 {
  const Y: Tensor3 = Array(K.length).fill(X[0].map((row) => row.map(() => 0)))
  for (let o = 0; o < K.length; o++)
    for (let i = 0; i < X[0].length; i++)
      for (let j = 0; j < X[0][0].length; j++) {
        Y[o][i][j] = 0
        for (let c = 0; c < X.length; c++) Y[o][i][j] += K[o][c] * X[c][i][j]
      }
  return Y
}
