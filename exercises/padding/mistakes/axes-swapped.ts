export const mistake = {
  title: 'Rows and columns of the padding are swapped',
  hint: 'The first number of the pair belongs to the rows, which go on the top and the bottom; you add it to the columns.',
}

export function pad2d(X: Matrix, [columns, rows]: Pair, value = 0): Matrix {
  const top = Math.ceil(rows / 2)
  const left = Math.ceil(columns / 2)
  const Y: Matrix = []
  for (let i = 0; i < X.length + rows; i++) {
    const row: number[] = []
    for (let j = 0; j < X[0].length + columns; j++) row.push(X[i - top]?.[j - left] ?? value)
    Y.push(row)
  }
  return Y
}
