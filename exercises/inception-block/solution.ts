interface InceptionParameters {
  b1: Matrix
  b2: { reduce: Matrix; kernels: Tensor4 }
  b3: { reduce: Matrix; kernels: Tensor4 }
  b4: Matrix
}

export function inceptionBlock(X: Tensor3, p: InceptionParameters): Tensor3 {
  checkShapes(X, p)
  const { b1, b2, b3, b4 } = p
  return [
    ...relu(mixChannels(X, b1)),
    ...relu(convolve(relu(mixChannels(X, b2.reduce)), b2.kernels)),
    ...relu(convolve(relu(mixChannels(X, b3.reduce)), b3.kernels)),
    ...relu(mixChannels(maxPool(X), b4)),
  ]
}

function relu(X: Tensor3): Tensor3 {
  return X.map((channel) => channel.map((row) => row.map((value) => Math.max(0, value))))
}

/** The 1×1 convolution: each output channel is a weighted sum of the input channels. */
function mixChannels(X: Tensor3, W: Matrix): Tensor3 {
  return W.map((weights) =>
    X[0].map((row, i) => row.map((_, j) => weights.reduce((sum, weight, c) => sum + weight * X[c][i][j], 0))),
  )
}

/** A cross-correlation with kernels of odd size, padded so that height and width stay. */
function convolve(X: Tensor3, kernels: Tensor4): Tensor3 {
  const top = (kernels[0][0].length - 1) / 2
  const left = (kernels[0][0][0].length - 1) / 2
  return kernels.map((kernel) =>
    X[0].map((row, i) => row.map((_, j) => windowSum(X, kernel, i - top, j - left))),
  )
}

/** The sum of the window whose first cell is X[…][i][j]; what lies outside X is 0. */
function windowSum(X: Tensor3, kernel: Tensor3, i: number, j: number): number {
  let sum = 0
  for (let c = 0; c < X.length; c++)
    for (let a = 0; a < kernel[c].length; a++)
      for (let b = 0; b < kernel[c][a].length; b++) sum += (X[c][i + a]?.[j + b] ?? 0) * kernel[c][a][b]
  return sum
}

/** The largest value of the 3×3 window around each cell; what lies outside is −∞. */
function maxPool(X: Tensor3): Tensor3 {
  return X.map((channel) => channel.map((row, i) => row.map((_, j) => largestAround(channel, i, j))))
}

function largestAround(channel: Matrix, i: number, j: number): number {
  let largest = -Infinity
  for (let r = i - 1; r <= i + 1; r++)
    for (let c = j - 1; c <= j + 1; c++) largest = Math.max(largest, channel[r]?.[c] ?? -Infinity)
  return largest
}

function checkShapes(X: Tensor3, { b1, b2, b3, b4 }: InceptionParameters): void {
  checkMatrices(X, 'X')
  checkWeights(b1, X.length, 'b1')
  checkWeights(b4, X.length, 'b4')
  for (const { reduce, kernels } of [b2, b3]) {
    checkWeights(reduce, X.length, 'reduce')
    checkMatrices(kernels.flat(), 'kernels')
    for (const kernel of kernels)
      if (kernel.length !== reduce.length)
        throw new RangeError(
          `a kernel has ${kernel.length} channels, its 1×1 convolution makes ${reduce.length}`,
        )
  }
}

/** There is at least one row, and each has one weight for each channel. */
function checkWeights(W: Matrix, channels: number, name: string): void {
  if (W.length === 0) throw new RangeError(`${name} is empty`)
  for (const weights of W)
    if (weights.length !== channels)
      throw new RangeError(`${name} has a row of ${weights.length} weights for ${channels} channels`)
}

/** There is at least one matrix, all have the same size, and none is empty or ragged. */
function checkMatrices(matrices: Matrix[], name: string): void {
  const height = matrices[0]?.length
  const width = matrices[0]?.[0]?.length
  if (!width) throw new RangeError(`${name} is empty`)
  for (const matrix of matrices) {
    if (matrix.length !== height)
      throw new RangeError(`${name} has matrices of ${height} and of ${matrix.length} rows`)
    for (const row of matrix)
      if (row.length !== width) throw new RangeError(`${name} has rows of ${width} and of ${row.length}`)
  }
}
