export function corr2dGradient(X: Matrix, K: Matrix, dY: Matrix): { dX: Matrix; dK: Matrix; db: number } {
  const [inputHeight, inputWidth] = sizeOf(X, 'X')
  const [kernelHeight, kernelWidth] = sizeOf(K, 'K')
  const [height, width] = sizeOf(dY, 'dY')
  if (height !== inputHeight - kernelHeight + 1 || width !== inputWidth - kernelWidth + 1)
    throw new RangeError(
      `dY is ${height}×${width}, which is not the output of a ${kernelHeight}×${kernelWidth} kernel on ${inputHeight}×${inputWidth}`,
    )

  const dX = zeros(inputHeight, inputWidth)
  const dK = zeros(kernelHeight, kernelWidth)
  let db = 0
  // The forward pass once more: each product of an input and a weight sends the output's gradient to both of them.
  for (let i = 0; i < height; i++)
    for (let j = 0; j < width; j++) {
      for (let a = 0; a < kernelHeight; a++)
        for (let b = 0; b < kernelWidth; b++) {
          dK[a][b] += dY[i][j] * X[i + a][j + b]
          dX[i + a][j + b] += dY[i][j] * K[a][b]
        }
      db += dY[i][j]
    }
  return { dX, dK, db }
}

function zeros(height: number, width: number): Matrix {
  return Array.from({ length: height }, () => Array<number>(width).fill(0))
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
