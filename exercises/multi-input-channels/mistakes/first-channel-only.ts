export const mistake = {
  title: 'Only the first channel counts',
  hint: 'Whatever stands in the other channels of X, your result stays the same. Every channel adds its part to every cell.',
}

export function corr2dMultiIn(X: Tensor3, K: Tensor3): Matrix {
  return corr2d(X[0], K[0])
}

function corr2d(X: Matrix, K: Matrix): Matrix {
  const Y: Matrix = []
  for (let i = 0; i <= X.length - K.length; i++) {
    const row: number[] = []
    for (let j = 0; j <= X[0].length - K[0].length; j++) {
      let sum = 0
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) sum += X[i + a][j + b] * K[a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
