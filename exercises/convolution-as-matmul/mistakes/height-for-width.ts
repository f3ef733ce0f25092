export const mistake = {
  title: 'A row of the input is taken to be as long as a column',
  hint: 'You multiply by the number of rows to get to the next row in the flattened input. A row is as long as the input is wide.',
}

export function convolutionMatrix(K: Matrix, inputShape: Pair): Matrix {
  const [H, W] = inputShape
  const matrix: Matrix = []
  for (let i = 0; i <= H - K.length; i++)
    for (let j = 0; j <= W - K[0].length; j++) {
      const row: number[] = Array(H * W).fill(0)
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) row[(i + a) * H + j + b] = K[a][b]
      matrix.push(row)
    }
  return matrix
}
