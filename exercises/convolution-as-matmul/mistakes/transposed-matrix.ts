export const mistake = {
  title: 'The matrix is transposed',
  hint: 'You have a row for each input cell and a column for each output. It is the matrix of the transposed convolution; the wanted one stands on the left of the flattened input.',
}

export function convolutionMatrix(K: Matrix, inputShape: Pair): Matrix {
  const [H, W] = inputShape
  const matrix: Matrix = []
  for (let i = 0; i <= H - K.length; i++)
    for (let j = 0; j <= W - K[0].length; j++) {
      const row: number[] = Array(H * W).fill(0)
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) row[(i + a) * W + j + b] = K[a][b]
      matrix.push(row)
    }
  return matrix[0].map((_, input) => matrix.map((row) => row[input]))
}
