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

export const corr2dStrided = (X: Matrix, K: Matrix, options?: any): Matrix => {
  if (!options) options = { padding: [0, 0], stride: [1, 1] }
  const P = pad(X, options.padding)
  const rows = Math.floor((P.length - K.length) / options.stride[0]) + 1
  const columns = Math.floor((P[0].length - K[0].length) / options.stride[1]) + 1
  const Y: Matrix = []
  for (let i = 0; i < rows; i++) {
    Y.push([])
    for (let j = 0; j < columns; j++) Y[i].push(weigh(P, K, i * options.stride[0], j * options.stride[1]))
  }
  return Y
}
