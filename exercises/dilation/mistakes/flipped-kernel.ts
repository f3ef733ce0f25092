export const mistake = {
  title: 'The kernel is flipped',
  hint: 'Your first weight meets the last cell of the window. A dilated kernel lies as it is written, too.',
}

export function corr2dDilated(X: Matrix, K: Matrix, dilation: Pair): Matrix {
  const [down, right] = dilation
  const rows = X.length - (K.length - 1) * down
  const columns = X[0].length - (K[0].length - 1) * right
  const Y: Matrix = []
  for (let i = 0; i < rows; i++) {
    const row: number[] = []
    for (let j = 0; j < columns; j++) {
      let sum = 0
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++)
          sum += X[i + a * down][j + b * right] * K[K.length - 1 - a][K[0].length - 1 - b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
