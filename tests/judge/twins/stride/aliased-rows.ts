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
  const [down, right] = options.stride ?? [1, 1]
  const P = pad(X, options.padding ?? [0, 0])
  const line: number[] = []
  const Y: Matrix = []
  for (let top = 0; top + K.length <= P.length; top += down) {
    let j = 0
    for (let left = 0; left + K[0].length <= P[0].length; left += right) line[j++] = weigh(P, K, top, left)
    Y.push(line)
  }
  return Y
}
