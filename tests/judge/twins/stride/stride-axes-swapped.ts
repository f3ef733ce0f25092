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

export const corr2dStrided = (
  X: Matrix,
  K: Matrix,
  { padding = [0, 0], stride = [1, 1] }: { padding?: Pair; stride?: Pair } = {},
): Matrix => {
  const P = pad(X, padding)
  const height = Math.floor((P.length - K.length) / stride[1]) + 1
  const width = Math.floor((P[0].length - K[0].length) / stride[0]) + 1
  return Array.from({ length: height }, (_, i) =>
    Array.from({ length: width }, (_, j) => weigh(P, K, i * stride[1], j * stride[0])),
  )
}
