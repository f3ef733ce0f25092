export const mistake = {
  title: 'It works on squares only',
  hint: 'You use the number of rows for the columns, too. Height and width are different numbers, in the kernel and in the input.',
}

export function convolutionMatrix(K: Matrix, inputShape: Pair): Matrix {
  const n = inputShape[0]
  const k = K.length
  const matrix: Matrix = []
  for (let i = 0; i <= n - k; i++)
    for (let j = 0; j <= n - k; j++) {
      const row: number[] = Array(n * n).fill(0)
      for (let a = 0; a < k; a++) for (let b = 0; b < k; b++) row[(i + a) * n + j + b] = K[a][b]
      matrix.push(row)
    }
  return matrix
}
