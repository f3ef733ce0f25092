type Op = (X: Matrix) => Matrix

/** Moves a list one way: cuts off at one end and fills up at the other. */
const slide = <T>(list: T[], steps: number, filler: T): T[] => {
  const fill = Array.from({ length: Math.min(Math.abs(steps), list.length) }, () => filler)
  return steps < 0 ? [...list.slice(fill.length), ...fill] : [...fill, ...list.slice(0, list.length - fill.length)]
}

const shiftBy = ([down, right]: Pair): Op => (M) =>
  slide(M.map((row) => slide(row, right, 0)), down, M[0].map(() => 0)).map((row) => [...row])

const compose = (...ops: Op[]): Op => (X) => ops.reduceRight((Y, op) => op(Y), X)

const crop = (margin: number): Op => (M) =>
  M.filter((_, i) => i >= margin && i + margin < M.length).map((row) =>
    row.filter((_, j) => j >= margin && j + margin < row.length),
  )

const check = (valid: boolean, message: string) => {
  if (!valid) throw new RangeError(message)
}

export const isEquivariant = (op: Op, X: Matrix, by: Pair, margin: number): boolean => {
  check(X.length > 0 && X.every((row) => row.length > 0 && row.length === X[0].length), 'X is empty or ragged')
  check([...by, margin].every(Number.isInteger) && margin >= 0, `by ${by}, margin ${margin}`)
  const [A, B] = [compose(crop(margin), op, shiftBy(by))(X), compose(crop(margin), shiftBy(by), op)(X)]
  return A.flat().every((value, index) => Math.abs(value - B.flat()[index]) <= 1e-6)
}
