const range = (n: number) => [...Array(n).keys()]

function windowSum(X: Matrix, K: Matrix, top: number, left: number) {
  let s = 0
  for (const r of range(K.length)) for (const c of range(K[r].length)) s += K[r][c] * X[top + r][left + c]
  return s
}

export const corr2d = (X: Matrix, K: Matrix): Matrix =>
  range(X.length - K.length).map((top) =>
    range(X[0].length - K[0].length).map((left) => windowSum(X, K, top, left)),
  )
