export function detectEdges(X: Matrix) {
  const out: Matrix = []
  for (let i = 0; i < X.length; i++) {
    out[i] = []
    for (let j = 1; j < X[0].length; j++) out[i][j - 1] = X[0][j - 1] - X[0][j]
  }
  return out
}
