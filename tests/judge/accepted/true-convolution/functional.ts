const reversed = <T>(list: readonly T[]): T[] => list.reduceRight<T[]>((rest, item) => [...rest, item], [])
const range = (length: number) => [...Array(length).keys()]
const sum = (numbers: number[]) => numbers.reduce((left, right) => left + right, 0)

const shapeOf = (M: Matrix): Pair => {
  const widths = [...new Set(M.map((row) => row.length))]
  if (widths.length !== 1 || widths[0] === 0) throw new RangeError(`rows of ${widths.join(' and ') || 'nothing'}`)
  return [M.length, widths[0]]
}

export const convolve2d = (X: Matrix, K: Matrix): Matrix => {
  const [n, m] = shapeOf(X)
  const [k, l] = shapeOf(K)
  if (k > n || l > m) throw new RangeError(`${k}×${l} on ${n}×${m}`)
  const turned = reversed(K.map(reversed))
  return range(n - k + 1).map((i) =>
    range(m - l + 1).map((j) => sum(turned.map((row, a) => sum(row.map((weight, b) => weight * X[i + a][j + b]))))),
  )
}
