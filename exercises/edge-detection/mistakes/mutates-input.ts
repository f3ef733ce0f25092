export const mistake = {
  title: 'The differences are written into the picture',
  hint: 'The numbers are right, but the caller finds the picture changed. Write them into rows of your own.',
}

export function detectEdges(X: Matrix): Matrix {
  for (let i = 0; i < X.length; i++) for (let j = 0; j < X[0].length - 1; j++) X[i][j] -= X[i][j + 1]
  return X.map((row) => row.slice(0, -1))
}
