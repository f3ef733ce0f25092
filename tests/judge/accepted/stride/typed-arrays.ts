// One flat copy of the padded input. Each weight is added to all outputs at once, so that the windows are never formed.

function flat(matrix: Matrix, height: number, width: number, top: number, left: number): Float64Array {
  const cells = new Float64Array(height * width)
  matrix.forEach((row, i) => {
    cells.set(row, (i + top) * width + left)
  })
  return cells
}

function widthOf(matrix: Matrix, name: string): number {
  const widths = matrix.map((row) => row.length)
  const width = Math.min(...widths)
  if (!(width > 0 && width < Infinity) || width < Math.max(...widths)) throw new RangeError(`${name} has rows of ${widths}`)
  return width
}

export function corr2dStrided(X: Matrix, K: Matrix, options?: { padding?: Pair; stride?: Pair }): Matrix {
  const [down, right] = options?.stride ?? [1, 1]
  const [ph, pw] = options?.padding ?? [0, 0]
  const [inputWidth, kernelWidth] = [widthOf(X, 'X'), widthOf(K, 'K')]
  if (![ph, pw, down, right].every(Number.isInteger)) throw new RangeError('padding and stride must be whole numbers')
  if (ph < 0 || pw < 0 || down < 1 || right < 1) throw new RangeError(`padding ${ph}, ${pw} or stride ${down}, ${right}`)
  const [height, width] = [X.length + ph, inputWidth + pw]
  if (K.length > height || kernelWidth > width) throw new RangeError('the kernel does not fit')

  const cells = flat(X, height, width, (ph + 1) >> 1, (pw + 1) >> 1)
  const rows = Math.floor((height - K.length) / down) + 1
  const columns = Math.floor((width - kernelWidth) / right) + 1
  const sums = new Float64Array(rows * columns)
  K.forEach((weights, a) => {
    weights.forEach((weight, b) => {
      for (let n = 0; n < sums.length; n++) {
        const i = Math.floor(n / columns) * down + a
        const j = (n % columns) * right + b
        sums[n] += weight * cells[i * width + j]
      }
    })
  })
  return Array.from({ length: rows }, (_, i) => [...sums.subarray(i * columns, (i + 1) * columns)])
}
