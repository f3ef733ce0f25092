export const mistake = {
  title: 'The first row stands for all of them',
  hint: 'You compute the edges of the first row and repeat them. In the examples all rows are alike; in a picture each has its own.',
  hiddenOnly: true as const,
}

export function detectEdges(X: Matrix): Matrix {
  const steps: number[] = []
  for (let j = 0; j < X[0].length - 1; j++) steps.push(X[0][j] - X[0][j + 1])
  return X.map(() => [...steps])
}
