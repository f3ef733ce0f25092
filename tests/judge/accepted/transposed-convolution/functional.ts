// expect: accepted
// Zeros between the cells of the input and around them, then a correlation with the flipped kernel.

const count = (length: number) => Array.from({ length }, (_, index) => index)
const isMatrix = (M: Matrix) => M.length > 0 && M[0].length > 0 && M.every((row) => row.length === M[0].length)
const isFrom = (least: number) => (value: number) => Number.isInteger(value) && value >= least

export const transposedConv2d = (
  X: Matrix,
  K: Matrix,
  { stride = [1, 1], padding = [0, 0] }: { stride?: Pair; padding?: Pair } = {},
): Matrix => {
  if (![X, K].every(isMatrix)) throw new RangeError('empty or ragged')
  if (!stride.every(isFrom(1)) || !padding.every(isFrom(0))) throw new RangeError(`${stride} ${padding}`)
  const height = (X.length - 1) * stride[0] + K.length - padding[0]
  const width = (X[0].length - 1) * stride[1] + K[0].length - padding[1]
  if (Math.min(height, width) < 1) throw new RangeError('nothing is left')
  const flipped = K.map((row) => row.toReversed()).toReversed()
  const top = K.length - 1 - Math.ceil(padding[0] / 2)
  const left = K[0].length - 1 - Math.ceil(padding[1] / 2)
  const at = (r: number, c: number) => X[r / stride[0]]?.[c / stride[1]] ?? 0
  return count(height).map((i) =>
    count(width).map((j) =>
      flipped
        .flatMap((row, a) => row.map((weight, b) => weight * at(i + a - top, j + b - left)))
        .reduce((sum, product) => sum + product, 0),
    ),
  )
}
