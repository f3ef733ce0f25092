export const mistake = {
  title: 'Windows wrap round the edge of the input',
  hint: 'You move the kernel on by one cell for each row of the matrix, over the end of an input row, too. A window that reaches over the edge is no window: each row of outputs begins anew.',
}

export function convolutionMatrix(K: Matrix, inputShape: Pair): Matrix {
  const [H, W] = inputShape
  const reach = (K.length - 1) * W + K[0].length
  const matrix: Matrix = []
  for (let start = 0; start + reach <= H * W; start++) {
    const row: number[] = Array(H * W).fill(0)
    for (let a = 0; a < K.length; a++) for (let b = 0; b < K[0].length; b++) row[start + a * W + b] = K[a][b]
    matrix.push(row)
  }
  return matrix
}
