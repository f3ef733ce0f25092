export const mistake = {
  title: 'The kernel is flipped',
  hint: 'Your weights are right but stand in the opposite order, as in a mathematical convolution. K[0][0] meets the first cell of the window.',
}

export function convolutionMatrix(K: Matrix, inputShape: Pair): Matrix {
  const [H, W] = inputShape
  const matrix: Matrix = []
  for (let i = 0; i <= H - K.length; i++)
    for (let j = 0; j <= W - K[0].length; j++) {
      const row: number[] = Array(H * W).fill(0)
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++)
          row[(i + a) * W + j + b] = K[K.length - 1 - a][K[0].length - 1 - b]
      matrix.push(row)
    }
  return matrix
}
