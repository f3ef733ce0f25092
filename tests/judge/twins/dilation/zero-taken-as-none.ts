const zeros = (rows: number, columns: number): Matrix =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => 0))

/** The kernel with zeros between its weights. */
const spread = (K: Matrix, down: number, right: number): Matrix => {
  const wide = zeros((K.length - 1) * down + 1, (K[0].length - 1) * right + 1)
  K.forEach((weights, a) => weights.forEach((weight, b) => (wide[a * down][b * right] = weight)))
  return wide
}

const correlate = (X: Matrix, K: Matrix): Matrix =>
  Array.from({ length: X.length - K.length + 1 }, (_, top) =>
    Array.from({ length: X[0].length - K[0].length + 1 }, (_, left) =>
      K.reduce((sum, line, r) => line.reduce((part, k, c) => part + k * X[top + r][left + c], sum), 0),
    ),
  )

const refuse = (isWrong: boolean, what: string) => {
  if (isWrong) throw new RangeError(what)
}

export const corr2dDilated = (X: Matrix, K: Matrix, dilation: Pair): Matrix => {
  const widths = [X, K].map((matrix) => new Set(matrix.map((line) => line.length)))
  refuse(widths.some((lengths) => lengths.size !== 1 || lengths.has(0)), 'empty or ragged')
  refuse(dilation.some((d) => d < 0 || d % 1 !== 0), `dilation ${dilation}`)
  const [down, right] = dilation.map((d) => (d ? d : 1))
  const wide = spread(K, down, right)
  refuse(wide.length > X.length || wide[0].length > X[0].length, 'too large')
  return correlate(X, wide)
}
