export const mistake = {
  title: 'The window reads past the edge of the picture',
  hint: 'Right of the last column there is undefined, and a number minus undefined is NaN. Stop one column earlier.',
}

export function detectEdges(X: Matrix): Matrix {
  const Y: Matrix = []
  for (let i = 0; i < X.length; i++) {
    const row: number[] = []
    for (let j = 0; j < X[0].length; j++) row.push(X[i][j] - X[i][j + 1])
    Y.push(row)
  }
  return Y
}
