export const mistake = {
  title: 'The rows of the kernel stand side by side',
  hint: 'The zeros between the rows of the kernel are missing. Two cells one above the other in the input are a whole row apart in the flattened list.',
}

export function convolutionMatrix(K: Matrix, inputShape: Pair): Matrix {
  const [H, W] = inputShape
  const matrix: Matrix = []
  for (let i = 0; i <= H - K.length; i++)
    for (let j = 0; j <= W - K[0].length; j++) {
      const row: number[] = Array(H * W).fill(0)
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) row[i * W + j + a * K[0].length + b] = K[a][b]
      matrix.push(row)
    }
  return matrix
}
