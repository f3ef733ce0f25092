export const mistake = {
  title: 'Only the direction of a step is kept',
  hint: 'You return 1, 0 or −1. Between 0 and 1 that is the height of the step, but pictures have other values: return the difference itself.',
  hiddenOnly: true as const,
}

export function detectEdges(X: Matrix): Matrix {
  const Y: Matrix = []
  for (let i = 0; i < X.length; i++) {
    const row: number[] = []
    for (let j = 0; j < X[0].length - 1; j++) row.push(Math.sign(X[i][j] - X[i][j + 1]))
    Y.push(row)
  }
  return Y
}
