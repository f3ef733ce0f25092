interface ResidualParameters {
  conv1: { kernels: Tensor4; bias: number[] }
  conv2: { kernels: Tensor4; bias: number[] }
  shortcut?: Matrix
}

export function residualBlock(X: Tensor3, p: ResidualParameters): Tensor3 {
  checkShapes(X, p)
  const hidden = relu(convolve(X, p.conv1))
  const residual = convolve(hidden, p.conv2)
  const skip = p.shortcut ? mixChannels(X, p.shortcut) : X
  return relu(add(skip, residual))
}

function relu(X: Tensor3): Tensor3 {
  return X.map((channel) => channel.map((row) => row.map((value) => Math.max(0, value))))
}

function add(A: Tensor3, B: Tensor3): Tensor3 {
  return A.map((channel, c) => channel.map((row, i) => row.map((value, j) => value + B[c][i][j])))
}

/** A cross-correlation, padded so that height and width stay, with one bias for each output channel. */
function convolve(X: Tensor3, { kernels, bias }: ResidualParameters['conv1']): Tensor3 {
  const top = Math.ceil((kernels[0][0].length - 1) / 2)
  const left = Math.ceil((kernels[0][0][0].length - 1) / 2)
  return kernels.map((kernel, o) =>
    X[0].map((row, i) => row.map((_, j) => bias[o] + windowSum(X, kernel, i - top, j - left))),
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

/** The 1×1 convolution: each output channel is a weighted sum of the input channels. */
function mixChannels(X: Tensor3, W: Matrix): Tensor3 {
  return W.map((weights) =>
    X[0].map((row, i) => row.map((_, j) => weights.reduce((sum, weight, c) => sum + weight * X[c][i][j], 0))),
  )
}

function checkShapes(X: Tensor3, { conv1, conv2, shortcut }: ResidualParameters): void {
  checkMatrices(X, 'X')
  checkConvolution(conv1, X.length, 'conv1')
  checkConvolution(conv2, conv1.kernels.length, 'conv2')
  const outputs = conv2.kernels.length
  if (!shortcut) {
    if (outputs !== X.length)
      throw new RangeError(`${X.length} channels cannot be added to ${outputs} without a shortcut`)
    return
  }
  if (shortcut.length !== outputs)
    throw new RangeError(`the shortcut makes ${shortcut.length} channels, conv2 makes ${outputs}`)
  for (const weights of shortcut)
    if (weights.length !== X.length)
      throw new RangeError(`the shortcut has ${weights.length} weights for ${X.length} channels`)
}

function checkConvolution(
  { kernels, bias }: ResidualParameters['conv1'],
  channels: number,
  name: string,
): void {
  checkMatrices(kernels.flat(), name)
  for (const kernel of kernels)
    if (kernel.length !== channels)
      throw new RangeError(`${name} has a kernel of ${kernel.length} channels for an input of ${channels}`)
  if (bias.length !== kernels.length)
    throw new RangeError(`${name} has ${bias.length} biases for ${kernels.length} kernels`)
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
