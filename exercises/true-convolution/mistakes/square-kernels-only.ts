export const mistake = {
  title: 'It works with square kernels only',
  hint: 'You use the number of rows of the kernel for its columns, too. Its last column is K[0].length − 1.',
  hiddenOnly: true as const,
}

export function convolve2d(X: Matrix, K: Matrix): Matrix {
  const k = K.length
  const Y: Matrix = []
  for (let i = 0; i <= X.length - k; i++) {
    const row: number[] = []
    for (let j = 0; j <= X[0].length - k; j++) {
      let sum = 0
      for (let a = 0; a < k; a++) for (let b = 0; b < k; b++) sum += X[i + a][j + b] * K[k - 1 - a][k - 1 - b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
