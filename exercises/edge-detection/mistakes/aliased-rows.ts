export const mistake = {
  title: 'All rows of the result are one array',
  hint: 'fill() puts the same row into every place, so what you write into one row stands in all of them. Make a new row for each.',
}

export function detectEdges(X: Matrix): Matrix {
  const Y: Matrix = Array(X.length).fill(Array(X[0].length - 1).fill(0))
  for (let i = 0; i < X.length; i++) for (let j = 0; j < X[0].length - 1; j++) Y[i][j] = X[i][j] - X[i][j + 1]
  return Y
}
