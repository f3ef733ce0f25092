export function corr2dDilated(X: Matrix, K: Matrix, dilation: Pair): Matrix {
  const [inputHeight, inputWidth] = sizeOf(X, 'X')
  const [kernelHeight, kernelWidth] = sizeOf(K, 'K')
  const rows = outputSize(inputHeight, kernelHeight, dilation[0])
  const columns = outputSize(inputWidth, kernelWidth, dilation[1])

  const Y: Matrix = []
  for (let i = 0; i < rows; i++) {
    const row: number[] = []
    for (let j = 0; j < columns; j++) row.push(windowSum(X, K, dilation, i, j))
    Y.push(row)
  }
  return Y
}

/** The sum of the window whose first weight lies over X[i][j]. */
function windowSum(X: Matrix, K: Matrix, [down, right]: Pair, i: number, j: number): number {
  let sum = 0
  for (let a = 0; a < K.length; a++)
    for (let b = 0; b < K[0].length; b++) sum += X[i + a * down][j + b * right] * K[a][b]
  return sum
}

/** How many windows there are on one axis. */
function outputSize(n: number, k: number, d: number): number {
  if (!Number.isInteger(d) || d < 1)
    throw new RangeError(`dilation must be a whole number from 1 on, but is ${d}`)
  const covered = (k - 1) * d + 1
  if (covered > n)
    throw new RangeError(`a kernel of ${k} with dilation ${d} covers ${covered} cells, but there are ${n}`)
  return n - covered + 1
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
