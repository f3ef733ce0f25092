export const mistake = {
  title: 'The rows of the caller are reversed',
  hint: 'The list of rows is copied, but the rows in it are the caller’s, and reverse() turns each of them round. toReversed() makes a new row.',
}

export function convolve2d(X: Matrix, K: Matrix): Matrix {
  const flipped = [...K].reverse().map((row) => row.reverse())
  const Y: Matrix = []
  for (let i = 0; i <= X.length - K.length; i++) {
    const row: number[] = []
    for (let j = 0; j <= X[0].length - K[0].length; j++) {
      let sum = 0
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) sum += X[i + a][j + b] * flipped[a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
