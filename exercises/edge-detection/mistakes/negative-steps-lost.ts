export const mistake = {
  title: 'Steps from dark to bright are cut off',
  hint: 'Your results are never negative. A step from dark to bright is a negative number here; nothing is clamped.',
}

export function detectEdges(X: Matrix): Matrix {
  const Y: Matrix = []
  for (let i = 0; i < X.length; i++) {
    const row: number[] = []
    for (let j = 0; j < X[0].length - 1; j++) row.push(Math.max(0, X[i][j] - X[i][j + 1]))
    Y.push(row)
  }
  return Y
}
