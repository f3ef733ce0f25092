export const mistake = {
  title: 'The bias is added once for each row of the kernel',
  hint: 'Your bias stands inside the outer loop over the kernel, so it is counted once for each of its rows. Add it after both loops.',
}

export function convLayer(X: Matrix, W: Matrix, b: number): Matrix {
  const Y: Matrix = []
  for (let i = 0; i <= X.length - W.length; i++) {
    const row: number[] = []
    for (let j = 0; j <= X[0].length - W[0].length; j++) {
      let sum = 0
      for (let a = 0; a < W.length; a++) {
        for (let c = 0; c < W[0].length; c++) sum += X[i + a][j + c] * W[a][c]
        sum += b
      }
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
