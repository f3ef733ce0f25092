export const mistake = {
  title: 'It works on squares only',
  hint: 'You use the number of rows for the columns, too. Height and width are different numbers, in the input and in the kernel: X.length and X[0].length.',
}

export function corr2dDilated(X: Matrix, K: Matrix, dilation: Pair): Matrix {
  const [down, right] = dilation
  const n = X.length
  const k = K.length
  const Y: Matrix = []
  for (let i = 0; i < n - (k - 1) * down; i++) {
    const row: number[] = []
    for (let j = 0; j < n - (k - 1) * right; j++) {
      let sum = 0
      for (let a = 0; a < k; a++) for (let b = 0; b < k; b++) sum += X[i + a * down][j + b * right] * K[a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
