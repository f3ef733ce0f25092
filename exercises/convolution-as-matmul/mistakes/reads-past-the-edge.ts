export const mistake = {
  title: 'What lies outside the kernel is undefined',
  hint: 'You look every input cell up in the kernel, and outside it there is undefined. Such a cell has the weight 0.',
}

export function convolutionMatrix(K: Matrix, inputShape: Pair): Matrix {
  const [H, W] = inputShape
  const matrix: Matrix = []
  for (let i = 0; i <= H - K.length; i++)
    for (let j = 0; j <= W - K[0].length; j++) {
      const row: number[] = []
      for (let r = 0; r < H; r++) for (let c = 0; c < W; c++) row.push(K[r - i]?.[c - j])
      matrix.push(row)
    }
  return matrix
}
