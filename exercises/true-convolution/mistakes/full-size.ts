export const mistake = {
  title: 'The result is larger than the input',
  hint: 'You count every window that touches the input. Here only those count that lie wholly on it, n − k + 1 on each axis.',
}

export function convolve2d(X: Matrix, K: Matrix): Matrix {
  const Y: Matrix = []
  for (let i = 0; i < X.length + K.length - 1; i++) {
    const row: number[] = []
    for (let j = 0; j < X[0].length + K[0].length - 1; j++) {
      let sum = 0
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) sum += (X[i - a]?.[j - b] ?? 0) * K[a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
