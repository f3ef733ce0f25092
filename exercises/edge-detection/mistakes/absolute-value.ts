export const mistake = {
  title: 'The sign is lost',
  hint: 'You take the absolute value, so that the beginning and the end of a dark stripe look the same. The sum of products keeps its sign.',
}

export function detectEdges(X: Matrix): Matrix {
  const Y: Matrix = []
  for (let i = 0; i < X.length; i++) {
    const row: number[] = []
    for (let j = 0; j < X[0].length - 1; j++) row.push(Math.abs(X[i][j] - X[i][j + 1]))
    Y.push(row)
  }
  return Y
}
