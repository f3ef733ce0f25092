// Both gradients by the forward pass: dK = X ⋆ dY, and dX = the padded dY ⋆ the turned kernel.

const refuse = (message: string): never => {
  throw new RangeError(message)
}

const shape = (matrix: Matrix): Pair => {
  const widths = matrix.map((row) => row.length)
  const width = widths[0] ?? 0
  return width > 0 && widths.every((other) => other === width)
    ? [matrix.length, width]
    : refuse(`rows of the lengths [${widths}]`)
}

const correlate = (X: Matrix, K: Matrix): Matrix =>
  X.slice(K.length - 1).map((_, i) =>
    X[0].slice(K[0].length - 1).map((_, j) =>
      K.reduce((sum, line, a) => line.reduce((part, weight, b) => part + weight * X[i + a][j + b], sum), 0),
    ),
  )

const turn = (K: Matrix): Matrix => K.toReversed().map((row) => row.toReversed())

const pad = (M: Matrix, rows: number, columns: number): Matrix => {
  const side = Array<number>(columns).fill(0)
  const wide = M.map((row) => [...side, ...row, ...side])
  const blank = () => Array.from({ length: rows }, () => wide[0].map(() => 0))
  return [...blank(), ...wide, ...blank()]
}

export const corr2dGradient = (X: Matrix, K: Matrix, dY: Matrix): { dX: Matrix; dK: Matrix; db: number } => {
  const [[n, m], [k, l]] = [shape(X), shape(K)]
  if (k > n || l > m) refuse(`a kernel of ${k}×${l} does not fit into ${n}×${m}`)
  if (`${shape(dY)}` !== `${[n - k + 1, m - l + 1]}`) refuse(`dY must be ${n - k + 1}×${m - l + 1}`)
  return {
    dX: correlate(pad(dY, k - 1, l - 1), turn(K)),
    dK: correlate(X, dY),
    db: dY.flat().reduce((sum, gradient) => sum + gradient),
  }
}
