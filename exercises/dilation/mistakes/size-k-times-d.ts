export const mistake = {
  title: 'The dilated kernel is taken as larger than it is',
  hint: 'You count k·d cells for a dilated kernel, as if a gap came after the last weight, too. From the first weight to the last it covers (k − 1)·d + 1, so you leave out windows that fit.',
}

export function corr2dDilated(X: Matrix, K: Matrix, dilation: Pair): Matrix {
  const [down, right] = dilation
  const rows = X.length - K.length * down + 1
  const columns = X[0].length - K[0].length * right + 1
  const Y: Matrix = []
  for (let i = 0; i < rows; i++) {
    const row: number[] = []
    for (let j = 0; j < columns; j++) {
      let sum = 0
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) sum += X[i + a * down][j + b * right] * K[a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
