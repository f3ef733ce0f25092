export const mistake = {
  title: 'The zeros are pushed into the kernel',
  hint: 'push() makes the rows of the kernel longer, and the caller finds it so after the call. Build the rows of the matrix from copies.',
}

export function convolutionMatrix(K: Matrix, inputShape: Pair): Matrix {
  const [H, W] = inputShape
  const [down, right] = [H - K.length + 1, W - K[0].length + 1]
  const gap = W - K[0].length
  for (const row of K) for (let n = 0; n < gap; n++) row.push(0)
  const band = K.flat()
  const matrix: Matrix = []
  for (let i = 0; i < down; i++)
    for (let j = 0; j < right; j++) {
      const row: number[] = Array(H * W).fill(0)
      for (let n = 0; n < band.length - gap; n++) row[i * W + j + n] = band[n]
      matrix.push(row)
    }
  return matrix
}
