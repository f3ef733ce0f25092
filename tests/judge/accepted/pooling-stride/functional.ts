interface Options {
  window: Pair
  mode: 'max' | 'avg'
  padding?: Pair
  stride?: Pair
}

const modes = new Map([
  ['max', { outside: -Infinity, pool: (values: number[]) => Math.max(...values) }],
  ['avg', { outside: 0, pool: (values: number[]) => values.reduce((a, b) => a + b) / values.length }],
])

const isWhole = (least: number) => (value: number) => Number.isInteger(value) && value >= least

const surround = <T>(list: T[], total: number, cell: T): T[] => [
  ...new Array<T>(Math.ceil(total / 2)).fill(cell),
  ...list,
  ...new Array<T>(Math.floor(total / 2)).fill(cell),
]

const starts = (length: number, size: number, step: number): number[] =>
  Array.from({ length: Math.floor((length - size) / step) + 1 }, (_, index) => index * step)

export const pool2dStrided = (
  X: Matrix,
  { window, mode, padding = [0, 0], stride = [1, 1] }: Options,
): Matrix => {
  const found = modes.get(mode)
  const isMatrix = X.length > 0 && X[0].length > 0 && X.every((row) => row.length === X[0].length)
  const isValid =
    isMatrix && window.every(isWhole(1)) && stride.every(isWhole(1)) && padding.every(isWhole(0)) && found
  if (!isValid) throw new RangeError(`cannot pool by ${JSON.stringify({ window, mode, padding, stride })}`)
  const wide = X.map((row) => surround(row, padding[1], found.outside))
  const padded = surround(wide, padding[0], wide[0].map(() => found.outside))
  if (window[0] > padded.length || window[1] > padded[0].length) throw new RangeError('the window is too large')

  return starts(padded.length, window[0], stride[0]).map((top) =>
    starts(padded[0].length, window[1], stride[1]).map((left) =>
      found.pool(padded.slice(top, top + window[0]).flatMap((row) => row.slice(left, left + window[1]))),
    ),
  )
}
