export function denseBlock(X: Tensor3, kernels: Tensor4[]): Tensor3 {
  checkSizes(X, 'X')
  let stack = X.map((channel) => channel.map((row) => [...row]))
  for (const K of kernels) {
    checkLayer(K, stack.length)
    stack = [...stack, ...correlate(stack, K)]
  }
  return stack
}

/** One output channel for each kernel, as large as the input channels. */
function correlate(X: Tensor3, K: Tensor4): Tensor3 {
  return K.map((kernel) => X[0].map((row, i) => row.map((_, j) => windowSum(X, kernel, i, j))))
}

/** The sum of the window of cell (i, j) over all channels; what lies outside of them is 0. */
function windowSum(X: Tensor3, kernel: Tensor3, i: number, j: number): number {
  const top = Math.ceil((kernel[0].length - 1) / 2)
  const left = Math.ceil((kernel[0][0].length - 1) / 2)
  let sum = 0
  for (let c = 0; c < X.length; c++)
    for (let a = 0; a < kernel[c].length; a++)
      for (let b = 0; b < kernel[c][a].length; b++)
        sum += (X[c][i + a - top]?.[j + b - left] ?? 0) * kernel[c][a][b]
  return sum
}

function checkLayer(K: Tensor4, channels: number): void {
  checkSizes(K.flat(), 'a layer')
  for (const kernel of K)
    if (kernel.length !== channels)
      throw new RangeError(`a kernel has ${kernel.length} channels, the stack has ${channels}`)
}

/** There is at least one matrix, none is empty or ragged, and all are of one size. */
function checkSizes(matrices: Matrix[], name: string): void {
  const height = matrices.length === 0 ? 0 : matrices[0].length
  const width = height === 0 ? 0 : matrices[0][0].length
  if (width === 0) throw new RangeError(`${name} is empty`)
  for (const matrix of matrices) {
    if (matrix.length !== height)
      throw new RangeError(`${name} has matrices of ${height} and of ${matrix.length} rows`)
    for (const row of matrix)
      if (row.length !== width) throw new RangeError(`${name} has rows of ${width} and of ${row.length}`)
  }
}
