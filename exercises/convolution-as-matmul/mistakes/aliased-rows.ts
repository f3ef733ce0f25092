export const mistake = {
  title: 'All rows of the matrix are one array',
  hint: 'fill() puts the same row into every place, so the weights of all outputs stand in all of them. Make a new row for each.',
}

export function convolutionMatrix(K: Matrix, inputShape: Pair): Matrix {
  const [H, W] = inputShape
  const [rows, columns] = [H - K.length + 1, W - K[0].length + 1]
  const matrix: Matrix = Array(rows * columns).fill(Array(H * W).fill(0))
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++)
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) matrix[i * columns + j][(i + a) * W + j + b] = K[a][b]
  return matrix
}
