export const mistake = {
  title: 'The kernel is only turned upside down',
  hint: 'You reverse the order of the rows. The numbers within each row have to be reversed, too.',
}

export function convolve2d(X: Matrix, K: Matrix): Matrix {
  const Y: Matrix = []
  for (let i = 0; i <= X.length - K.length; i++) {
    const row: number[] = []
    for (let j = 0; j <= X[0].length - K[0].length; j++) {
      let sum = 0
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) sum += X[i + a][j + b] * K[K.length - 1 - a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
