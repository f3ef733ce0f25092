const pad = (X: Matrix, [h, w]: Pair): Matrix => {
  const zeros = (n: number) => Array.from({ length: n }, () => 0)
  const width = X[0].length + w
  return [
    ...Array.from({ length: Math.ceil(h / 2) }, () => zeros(width)),
    ...X.map((row) => [...zeros(Math.ceil(w / 2)), ...row, ...zeros(Math.floor(w / 2))]),
    ...Array.from({ length: Math.floor(h / 2) }, () => zeros(width)),
  ]
}

export const corr2dStrided = (X: Matrix, K: Matrix, options: { padding?: Pair; stride?: Pair } = {}): Matrix => {
  const [sh, sw] = options.stride ?? [1, 1]
  const P = pad(X, options.padding ?? [0, 0])
  const at = (i: number, j: number) => (i < P.length && j < P[0].length ? P[i][j] : 0)
  const result: Matrix = []
  const height = 1 + Math.ceil((P.length - K.length) / sh)
  const width = 1 + Math.ceil((P[0].length - K[0].length) / sw)
  for (let i = 0; i < height; i++)
    result.push(
      Array.from({ length: width }, (_, j) =>
        K.flatMap((line, a) => line.map((k, b) => k * at(i * sh + a, j * sw + b))).reduce((l, r) => l + r),
      ),
    )
  return result
}
