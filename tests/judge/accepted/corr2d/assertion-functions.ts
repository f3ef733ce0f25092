// expect: accepted
// Assertion functions, type predicates and non-null assertions.

type NonEmpty = [number[], ...number[][]] & { readonly brand?: unique symbol }

function assertMatrix(matrix: Matrix, name: string): asserts matrix is NonEmpty {
  if (matrix.length === 0 || matrix[0]!.length === 0) throw new RangeError(`${name} is empty`)
  if (!isRectangular(matrix)) throw new RangeError(`${name} is ragged`)
}
function isRectangular(matrix: Matrix): matrix is Matrix & { rectangular: true } {
  return matrix.every((row) => row!.length === matrix.at(0)!.length)
}
function assert(condition: unknown, message?: string): asserts condition {
  if (!condition) throw new RangeError(message)
}

export function corr2d(X: Matrix, K: Matrix): Matrix {
  assertMatrix(X, 'X')
  assertMatrix(K, 'K')
  assert(K.length <= X.length && K[0]!.length <= X[0]!.length, 'the kernel is larger than the input')
  let Y!: Matrix
  Y = correlate(X as Matrix, <Matrix>K)
  return Y!
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
