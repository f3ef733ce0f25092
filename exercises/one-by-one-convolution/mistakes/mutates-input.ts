export const mistake = {
  title: 'The result is written over the input',
  hint: 'You write a new number into a pixel of X while the next output channels still need the old one, and the caller finds X changed. Build new matrices.',
}

export function conv1x1(X: Tensor3, K: Matrix): Tensor3 {
  for (let i = 0; i < X[0].length; i++)
    for (let j = 0; j < X[0][0].length; j++)
      for (let o = 0; o < K.length; o++) {
        let sum = 0
        for (let c = 0; c < K[o].length; c++) sum += K[o][c] * X[c][i][j]
        X[o][i][j] = sum
      }
  return X.slice(0, K.length)
}
