export const mistake = {
  title: 'The signs are the wrong way round',
  hint: 'You subtract each pixel from its right neighbour. The kernel is 1, −1: left minus right, so that a step from bright to dark is positive.',
}

export function detectEdges(X: Matrix): Matrix {
  const Y: Matrix = []
  for (let i = 0; i < X.length; i++) {
    const row: number[] = []
    for (let j = 0; j < X[0].length - 1; j++) row.push(X[i][j + 1] - X[i][j])
    Y.push(row)
  }
  return Y
}
