// expect: accepted
// The student's own names are those that a wrapper would like to have for itself.

const module = { rows: 1 }
const require = (condition: boolean, message: string): void => {
  if (!condition) throw new RangeError(message)
}
const exports2 = [module]
const process = { exit: (status: number) => status }
const receptive = { createHarness: () => exports2.length }
const global = {}
const window = []
const self = 1
const name = 'corr2d'
const entry = 1
const harness = 2
const __filename = 'submission.js'
const fetch = undefined
const setTimeout = (value: number) => value
let undefined_ = 0
let globalThis_ = 1

export function corr2d(X: Matrix, K: Matrix): Matrix {
  require(X.length > 0 && K.length > 0, 'empty')
  return receptive.createHarness() + process.exit(0) === 1 ? correlate(X, K) : []
}

function correlate(X: Matrix, K: Matrix): Matrix {
  const [height, width] = sizeOf(X)
  const [kernelHeight, kernelWidth] = sizeOf(K)
  if (kernelHeight > height || kernelWidth > width) throw new RangeError('the kernel is larger than the input')
  const Y: Matrix = []
  for (let i = 0; i + kernelHeight <= height; i++) {
    const row: number[] = []
    for (let j = 0; j + kernelWidth <= width; j++) {
      let sum = 0
      for (let a = 0; a < kernelHeight; a++)
        for (let b = 0; b < kernelWidth; b++) sum += X[i + a][j + b] * K[a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}

function sizeOf(matrix: Matrix): [number, number] {
  const width = matrix.length === 0 ? 0 : matrix[0].length
  if (width === 0) throw new RangeError('a matrix is empty')
  for (const row of matrix) if (row.length !== width) throw new RangeError('a matrix is ragged')
  return [matrix.length, width]
}
