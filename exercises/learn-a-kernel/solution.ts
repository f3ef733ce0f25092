export function learnKernel(
  X: Matrix,
  Y: Matrix,
  options: { kernel: Pair; learningRate: number; steps: number },
): Matrix {
  checkInput(X, Y, options)
  const { kernel, learningRate, steps } = options
  const K = Array.from({ length: kernel[0] }, () => Array<number>(kernel[1]).fill(0))
  for (let step = 0; step < steps; step++) {
    const error = subtract(correlate(X, K), Y)
    // Each weight is to blame for an error by as much as the cell that it met: the sum of those is a correlation again.
    const blame = correlate(X, error)
    for (let a = 0; a < kernel[0]; a++)
      for (let b = 0; b < kernel[1]; b++) K[a][b] -= learningRate * 2 * blame[a][b]
  }
  return K
}

/** Cross-correlation: the sum of the products under every place of the kernel. */
function correlate(X: Matrix, K: Matrix): Matrix {
  const height = X.length - K.length + 1
  const width = X[0].length - K[0].length + 1
  return Array.from({ length: height }, (_, i) =>
    Array.from({ length: width }, (_, j) => windowSum(X, K, i, j)),
  )
}

function windowSum(X: Matrix, K: Matrix, i: number, j: number): number {
  let sum = 0
  for (let a = 0; a < K.length; a++) for (let b = 0; b < K[0].length; b++) sum += X[i + a][j + b] * K[a][b]
  return sum
}

function subtract(A: Matrix, B: Matrix): Matrix {
  return A.map((row, i) => row.map((value, j) => value - B[i][j]))
}

function checkInput(X: Matrix, Y: Matrix, { kernel, steps }: { kernel: Pair; steps: number }): void {
  const [inputHeight, inputWidth] = sizeOf(X, 'X')
  const [height, width] = sizeOf(Y, 'Y')
  for (const count of [kernel[0], kernel[1], steps])
    if (!Number.isInteger(count) || count < 1)
      throw new RangeError(`kernel (${kernel}) and steps (${steps}) must be whole numbers from 1 on`)
  // A kernel that is larger than X leaves no output at all, so that no Y has its shape.
  if (height !== inputHeight - kernel[0] + 1 || width !== inputWidth - kernel[1] + 1)
    throw new RangeError(
      `Y is ${height}×${width}, which is not the output of a ${kernel[0]}×${kernel[1]} kernel on ${inputHeight}×${inputWidth}`,
    )
}

/** Height and width of a matrix that is neither empty nor ragged. */
function sizeOf(matrix: Matrix, name: string): Pair {
  const height = matrix.length
  const width = height === 0 ? 0 : matrix[0].length
  if (width === 0) throw new RangeError(`${name} is empty`)
  for (const row of matrix)
    if (row.length !== width) throw new RangeError(`${name} is ragged: rows of ${width} and of ${row.length}`)
  return [height, width]
}
