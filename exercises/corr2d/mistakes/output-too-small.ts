export const mistake = {
  title: 'The result lacks its last row and its last column',
  hint: 'Count the places where the kernel fits: in 3 cells a kernel of 2 fits at 2 places, n − k + 1, not n − k.',
}

export function corr2d(X: Matrix, K: Matrix): Matrix {
  const Y: Matrix = []
  for (let i = 0; i < X.length - K.length; i++) {
    const row: number[] = []
    for (let j = 0; j < X[0].length - K[0].length; j++) {
      let sum = 0
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) sum += X[i + a][j + b] * K[a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
