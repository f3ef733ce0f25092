export const mistake = {
  title: 'The kernel stands upright',
  hint: 'You compare each pixel with the one below it, so that lying edges are found instead of upright ones. The kernel has one row and two columns.',
}

export function detectEdges(X: Matrix): Matrix {
  const Y: Matrix = []
  for (let i = 0; i < X.length - 1; i++) {
    const row: number[] = []
    for (let j = 0; j < X[0].length; j++) row.push(X[i][j] - X[i + 1][j])
    Y.push(row)
  }
  return Y
}
