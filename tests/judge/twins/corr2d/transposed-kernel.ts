const transpose = (m: Matrix): Matrix => m[0].map((_, column) => m.map((row) => row[column]))

export function corr2d(X: Matrix, K: Matrix): Matrix {
  const T = transpose(K)
  const height = X.length - K.length + 1
  const width = X[0].length - K[0].length + 1
  const get = (r: number, c: number) => (r < X.length && c < X[0].length ? X[r][c] : 0)
  return [...Array(height)].map((_, r) =>
    [...Array(width)].map((_, c) => {
      let total = 0
      T.forEach((line, dr) => line.forEach((weight, dc) => (total += weight * get(r + dr, c + dc))))
      return total
    }),
  )
}
