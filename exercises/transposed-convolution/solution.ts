export function transposedConv2d(X: Matrix, K: Matrix, options?: { stride?: Pair; padding?: Pair }): Matrix {
  const { stride = [1, 1], padding = [0, 0] } = options ?? {}
  const [inputHeight, inputWidth] = sizeOf(X, 'X')
  const [kernelHeight, kernelWidth] = sizeOf(K, 'K')
  const height = outputSize(inputHeight, kernelHeight, stride[0], padding[0])
  const width = outputSize(inputWidth, kernelWidth, stride[1], padding[1])

  const Z = zeros(height + padding[0], width + padding[1])
  for (let i = 0; i < inputHeight; i++)
    for (let j = 0; j < inputWidth; j++) addCopy(Z, K, X[i][j], i * stride[0], j * stride[1])

  const top = Math.ceil(padding[0] / 2)
  const left = Math.ceil(padding[1] / 2)
  return Z.slice(top, top + height).map((row) => row.slice(left, left + width))
}

/** Adds the kernel, multiplied by `factor`, to Z; its first weight at Z[top][left]. */
function addCopy(Z: Matrix, K: Matrix, factor: number, top: number, left: number): void {
  for (let a = 0; a < K.length; a++)
    for (let b = 0; b < K[0].length; b++) Z[top + a][left + b] += factor * K[a][b]
}

function zeros(height: number, width: number): Matrix {
  return Array.from({ length: height }, () => Array<number>(width).fill(0))
}

/** What is left of one axis when the copies have been laid and the padding has been cropped. */
function outputSize(n: number, k: number, s: number, p: number): number {
  if (!Number.isInteger(s) || s < 1)
    throw new RangeError(`stride must be a whole number from 1 on, but is ${s}`)
  if (p < 0) throw new RangeError(`padding must be 0 or more, but is ${p}`)
  return (n - 1) * s + k - p
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
