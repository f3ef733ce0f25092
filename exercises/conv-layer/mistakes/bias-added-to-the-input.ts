export const mistake = {
  title: 'The bias is added to the input',
  hint: 'You add the bias to the pixels before they are weighted, so it comes out multiplied by the sum of the weights. It belongs to the result.',
}

export function convLayer(X: Matrix, W: Matrix, b: number): Matrix {
  const Y: Matrix = []
  for (let i = 0; i <= X.length - W.length; i++) {
    const row: number[] = []
    for (let j = 0; j <= X[0].length - W[0].length; j++) {
      let sum = 0
      for (let a = 0; a < W.length; a++)
        for (let c = 0; c < W[0].length; c++) sum += (X[i + a][j + c] + b) * W[a][c]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
