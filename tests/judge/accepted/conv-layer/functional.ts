// expect: accepted

const widthOf = (matrix: Matrix): number => {
  const widths = new Set(matrix.map((row) => row.length))
  const [width] = widths
  if (widths.size !== 1 || !width) throw new RangeError(`rows of ${[...widths]} cells`)
  return width
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
const range = (count: number) => Array.from({ length: count }, (_, index) => index)

export const convLayer = (X: Matrix, W: Matrix, b: number): Matrix => {
  const [width, kernelWidth] = [widthOf(X), widthOf(W)]
  if (W.length > X.length || kernelWidth > width) throw new RangeError('the kernel does not fit')
  return range(X.length - W.length + 1).map((i) =>
    range(width - kernelWidth + 1).map((j) => sum(W.flatMap((row, a) => row.map((w, c) => w * X[i + a][j + c]))) + b),
  )
}
