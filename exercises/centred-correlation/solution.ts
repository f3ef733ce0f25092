export function corr2dCentred(X: Matrix, V: Matrix): Matrix {
  const [height, width] = sizeOf(X, 'X')
  const [kernelHeight, kernelWidth] = sizeOf(V, 'V')
  if (kernelHeight % 2 === 0 || kernelWidth % 2 === 0)
    throw new RangeError(`a kernel of ${kernelHeight}×${kernelWidth} has no middle`)

  const Y: Matrix = []
  for (let i = 0; i < height; i++) {
    const row: number[] = []
    for (let j = 0; j < width; j++) row.push(sumAround(X, V, i, j))
    Y.push(row)
  }
  return Y
}

/** The sum of the window whose centre is X[i][j]; what lies outside X is 0. */
function sumAround(X: Matrix, V: Matrix, i: number, j: number): number {
  const up = (V.length - 1) / 2
  const left = (V[0].length - 1) / 2
  let sum = 0
  for (let a = -up; a <= up; a++)
    for (let b = -left; b <= left; b++) sum += V[a + up][b + left] * (X[i + a]?.[j + b] ?? 0)
  return sum
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
