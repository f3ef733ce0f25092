export function ninBlock(X: Tensor3, K: Tensor4, W1: Matrix, W2: Matrix): Tensor3 {
  checkShapes(X, K, W1, W2)
  const convolved = relu(convolve(X, K))
  const mixed = relu(mixChannels(convolved, W1))
  return relu(mixChannels(mixed, W2))
}

function relu(X: Tensor3): Tensor3 {
  return X.map((channel) => channel.map((row) => row.map((value) => Math.max(0, value))))
}

/** A cross-correlation, padded so that height and width stay. */
function convolve(X: Tensor3, K: Tensor4): Tensor3 {
  const top = Math.ceil((K[0][0].length - 1) / 2)
  const left = Math.ceil((K[0][0][0].length - 1) / 2)
  return K.map((kernel) => X[0].map((row, i) => row.map((_, j) => windowSum(X, kernel, i - top, j - left))))
}

/** The sum of the window whose first cell is X[…][i][j]; what lies outside X is 0. */
function windowSum(X: Tensor3, kernel: Tensor3, i: number, j: number): number {
  let sum = 0
  for (let c = 0; c < X.length; c++)
    for (let a = 0; a < kernel[c].length; a++)
      for (let b = 0; b < kernel[c][a].length; b++) sum += (X[c][i + a]?.[j + b] ?? 0) * kernel[c][a][b]
  return sum
}

/** The 1×1 convolution: each output channel is a weighted sum of the input channels. */
function mixChannels(X: Tensor3, W: Matrix): Tensor3 {
  return W.map((weights) =>
    X[0].map((row, i) => row.map((_, j) => weights.reduce((sum, weight, c) => sum + weight * X[c][i][j], 0))),
  )
}

function checkShapes(X: Tensor3, K: Tensor4, W1: Matrix, W2: Matrix): void {
  checkMatrices(X, 'X')
  checkMatrices(K.flat(), 'K')
  for (const kernel of K)
    if (kernel.length !== X.length)
      throw new RangeError(`a kernel has ${kernel.length} channels, the input has ${X.length}`)
  checkWeights(W1, K.length, 'W1')
  checkWeights(W2, W1.length, 'W2')
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
