export const mistake = {
  title: 'There is a row for every input cell',
  hint: 'Your windows hang over the bottom and the right edge. Only whole windows make an output: there are fewer of them than input cells.',
}

export function convolutionMatrix(K: Matrix, inputShape: Pair): Matrix {
  const [H, W] = inputShape
  const matrix: Matrix = []
  for (let i = 0; i < H; i++)
    for (let j = 0; j < W; j++) {
      const row: number[] = Array(H * W).fill(0)
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) if (i + a < H && j + b < W) row[(i + a) * W + j + b] = K[a][b]
      matrix.push(row)
    }
  return matrix
}
