export const mistake = {
  title: 'Each row of the matrix is the one before, moved on by one',
  hint: 'The first row of outputs is right. At the beginning of the next, the window jumps to the next row of the input, further than by one cell.',
}

export function convolutionMatrix(K: Matrix, inputShape: Pair): Matrix {
  const [H, W] = inputShape
  const matrix: Matrix = []
  for (let i = 0; i <= H - K.length; i++)
    for (let j = 0; j <= W - K[0].length; j++) {
      const row: number[] = Array(H * W).fill(0)
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) row[matrix.length + a * W + b] = K[a][b]
      matrix.push(row)
    }
  return matrix
}
