const pad = (X: Matrix, [h, w]: Pair): Matrix => {
  const zeros = (n: number) => Array.from({ length: n }, () => 0)
  const width = X[0].length + w
  return [
    ...Array.from({ length: Math.ceil(h / 2) }, () => zeros(width)),
    ...X.map((row) => [...zeros(Math.ceil(w / 2)), ...row, ...zeros(Math.floor(w / 2))]),
    ...Array.from({ length: Math.floor(h / 2) }, () => zeros(width)),
  ]
}

const weigh = (P: Matrix, K: Matrix, top: number, left: number) =>
  K.reduce((sum, line, a) => line.reduce((part, weight, b) => part + weight * P[top + a][left + b], sum), 0)

export function corr2dStrided(X: Matrix, K: Matrix, options?: { padding?: Pair; stride?: Pair }): Matrix {
  const P = pad(X, options?.padding ?? [0, 0])
  const every: Matrix = []
  for (let i = 0; i + K.length <= P.length; i++) {
    every[i] = []
    for (let j = 0; j + K[0].length <= P[0].length; j++) every[i][j] = weigh(P, K, i, j)
  }
  return every.filter((_, i) => i % (options?.stride ?? [1, 1])[0] === 0)
}
