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

export const corr2dStrided = (X: Matrix, K: Matrix, options: { padding?: Pair; stride?: Pair } = {}): Matrix => {
  const stride = options.stride ?? [1, 1]
  const P = pad(X, options.padding ?? [0, 0])
  const Y: Matrix = []
  for (let i = 0; i < Math.floor((P.length - K.length) / stride[0]) + 1; i++) {
    Y[i] = []
    for (let j = 0; j < Math.floor((P[0].length - K[0].length) / stride[1]) + 1; j++) Y[i][j] = weigh(P, K, i, j)
  }
  return Y
}
