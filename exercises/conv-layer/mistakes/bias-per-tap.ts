export const mistake = {
  title: 'The bias is added once for each weight',
  hint: 'Your bias stands inside the loops over the kernel, so it is counted once for each weight. Add it after them, once for each result.',
}

export function convLayer(X: Matrix, W: Matrix, b: number): Matrix {
  const Y: Matrix = []
  for (let i = 0; i <= X.length - W.length; i++) {
    const row: number[] = []
    for (let j = 0; j <= X[0].length - W[0].length; j++) {
      let sum = 0
      for (let a = 0; a < W.length; a++)
        for (let c = 0; c < W[0].length; c++) sum += X[i + a][j + c] * W[a][c] + b
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
