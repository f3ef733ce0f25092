export function corr2dStrided(X: Matrix, K: Matrix, options?: { padding?: Pair; stride?: Pair }): Matrix {
  const { padding = [0, 0], stride = [1, 1] } = options ?? {}
  const [inputHeight, inputWidth] = sizeOf(X, 'X')
  const [kernelHeight, kernelWidth] = sizeOf(K, 'K')
  const rows = outputSize(inputHeight, kernelHeight, padding[0], stride[0])
  const columns = outputSize(inputWidth, kernelWidth, padding[1], stride[1])

  const top = Math.ceil(padding[0] / 2)
  const left = Math.ceil(padding[1] / 2)
  const Y: Matrix = []
  for (let i = 0; i < rows; i++) {
    const row: number[] = []
    for (let j = 0; j < columns; j++) row.push(windowSum(X, K, i * stride[0] - top, j * stride[1] - left))
    Y.push(row)
  }
  return Y
}

/** The sum of the window whose first cell is X[i][j]; what lies outside X is 0. */
function windowSum(X: Matrix, K: Matrix, i: number, j: number): number {
  let sum = 0
  for (let a = 0; a < K.length; a++)
    for (let b = 0; b < K[0].length; b++) sum += (X[i + a]?.[j + b] ?? 0) * K[a][b]
  return sum
}

/** How many windows there are on one axis. */
function outputSize(n: number, k: number, p: number, s: number): number {
  if (!Number.isInteger(p) || p < 0)
    throw new RangeError(`padding must be a whole number from 0 on, but is ${p}`)
  if (!Number.isInteger(s) || s < 1)
    throw new RangeError(`stride must be a whole number from 1 on, but is ${s}`)
  if (k > n + p) throw new RangeError(`a kernel of ${k} does not fit into ${n} cells and ${p} of padding`)
  return Math.floor((n - k + p + s) / s)
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
