export const mistake = {
  title: 'The input is flattened in column order',
  hint: 'Your columns count down the first column of the input before the next one. In row order, the cell beside another one is the next in the list.',
}

export function convolutionMatrix(K: Matrix, inputShape: Pair): Matrix {
  const [H, W] = inputShape
  const matrix: Matrix = []
  for (let i = 0; i <= H - K.length; i++)
    for (let j = 0; j <= W - K[0].length; j++) {
      const row: number[] = Array(H * W).fill(0)
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) row[(j + b) * H + i + a] = K[a][b]
      matrix.push(row)
    }
  return matrix
}
