// Every window of stride 1 first; then those that the stride reaches are kept.

interface Options {
  padding?: Pair
  stride?: Pair
}

const reject = (message: string): never => {
  throw new RangeError(message)
}
const check = (matrix: Matrix): Matrix =>
  matrix.length && matrix[0].length && matrix.every((row) => row.length === matrix[0].length)
    ? matrix
    : reject('empty or ragged')
const atLeast = (least: number, pair: Pair): Pair =>
  pair.every((one) => Number.isSafeInteger(one) && one >= least) ? pair : reject(`${pair} must be whole, from ${least}`)

const every = <T>(list: T[], step: number): T[] => list.filter((_, index) => index % step === 0)
const range = (count: number): number[] => [...Array(Math.max(0, count)).keys()]

export const corr2dStrided = (input: Matrix, kernel: Matrix, { padding, stride }: Options = {}): Matrix => {
  const [X, K] = [check(input), check(kernel)]
  const [ph, pw] = atLeast(0, padding ?? [0, 0])
  const [sh, sw] = atLeast(1, stride ?? [1, 1])
  const rows = range(X.length + ph - K.length + 1)
  const columns = range(X[0].length + pw - K[0].length + 1)
  if (!rows.length || !columns.length) reject('the kernel is larger than the padded input')
  const at = (i: number, j: number) => X.at(i)?.at(j) ?? 0
  const cell = (i: number, j: number) => (i < 0 || j < 0 ? 0 : at(i, j))
  const sum = (i: number, j: number) =>
    K.flatMap((line, a) => line.map((weight, b) => weight * cell(i + a, j + b))).reduce((x, y) => x + y)
  return every(rows, sh).map((i) => every(columns, sw).map((j) => sum(i - Math.ceil(ph / 2), j - Math.ceil(pw / 2))))
}
