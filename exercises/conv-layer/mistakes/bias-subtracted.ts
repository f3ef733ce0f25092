export const mistake = {
  title: 'The bias is subtracted',
  hint: 'Your results are too small by twice the bias. The layer adds it: a positive bias makes every result larger.',
}

export function convLayer(X: Matrix, W: Matrix, b: number): Matrix {
  const Y: Matrix = []
  for (let i = 0; i <= X.length - W.length; i++) {
    const row: number[] = []
    for (let j = 0; j <= X[0].length - W[0].length; j++) {
      let sum = -b
      for (let a = 0; a < W.length; a++)
        for (let c = 0; c < W[0].length; c++) sum += X[i + a][j + c] * W[a][c]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
