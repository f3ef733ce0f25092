const surround = (X: Matrix, [rows, columns]: Pair): Matrix => {
  const side = Array<number>(columns).fill(0)
  const blank = () => Array<number>(X[0].length + 2 * columns).fill(0)
  const block = () => Array.from({ length: rows }, blank)
  return [...block(), ...X.map((row) => [...side, ...row, ...side]), ...block()]
}

export const corr2dStrided = (
  X: Matrix,
  K: Matrix,
  { padding = [0, 0], stride = [1, 1] }: { padding?: Pair; stride?: Pair } = {},
): Matrix => {
  const P = surround(X, padding)
  const height = Math.floor((P.length - K.length) / stride[1]) + 1
  const width = Math.floor((P[0].length - K[0].length) / stride[0]) + 1
  return Array.from({ length: height }, (_, i) =>
    Array.from({ length: width }, (_, j) =>
      K.flatMap((line, a) => line.map((weight, b) => weight * P[i * stride[1] + a][j * stride[0] + b])).reduce(
        (sum, product) => sum + product,
        0,
      ),
    ),
  )
}
