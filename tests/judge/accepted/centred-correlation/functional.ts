const rectangular = (M: Matrix): M is [number[], ...number[][]] =>
  M.length > 0 && M[0].length > 0 && M.every(({ length }) => length === M[0].length)

/** The picture as seen from `down` rows and `right` columns further on, zeros beyond its edge. */
const seenFrom = (X: Matrix, down: number, right: number): Matrix =>
  X.map((row, i) => row.map((_, j) => X.at(i + down < 0 ? X.length : i + down)?.at(j + right < 0 ? row.length : j + right) ?? 0))

const plus = (A: Matrix, B: Matrix, factor: number): Matrix =>
  A.map((row, i) => row.map((value, j) => value + factor * B[i][j]))

export const corr2dCentred = (X: Matrix, V: Matrix): Matrix => {
  if (![X, V].every(rectangular)) throw new RangeError('empty or ragged')
  const [dh, dw] = [V.length, V[0].length].map((size) => (size - 1) / 2)
  if (!Number.isInteger(dh) || !Number.isInteger(dw)) throw new RangeError(`Δ is ${dh} and ${dw}`)
  return V.flatMap((row, a) => row.map((weight, b) => ({ weight, shifted: seenFrom(X, a - dh, b - dw) }))).reduce(
    (sum, { weight, shifted }) => plus(sum, shifted, weight),
    X.map((row) => row.map(() => 0)),
  )
}
