export function squeezeExcite(X: Tensor3, W1: Matrix, W2: Matrix): Tensor3 {
  checkChannels(X)
  const channels = X.length
  const reduced = W1.length
  if (reduced === 0) throw new RangeError('W1 is empty')
  checkSize(W1, reduced, channels, 'W1')
  checkSize(W2, channels, reduced, 'W2')

  const squeezed = X.map(average)
  const hidden = times(W1, squeezed).map((value) => Math.max(0, value))
  const gates = times(W2, hidden).map(sigmoid)
  return X.map((channel, c) => channel.map((row) => row.map((value) => gates[c] * value)))
}

function average(channel: Matrix): number {
  let sum = 0
  for (const row of channel) for (const value of row) sum += value
  return sum / (channel.length * channel[0].length)
}

/** The product of a matrix and a vector. */
function times(W: Matrix, x: number[]): number[] {
  return W.map((weights) => {
    let sum = 0
    weights.forEach((weight, k) => {
      sum += weight * x[k]
    })
    return sum
  })
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x))
}

/** There is at least one channel, none is empty, and all are of one size. */
function checkChannels(X: Tensor3): void {
  const height = X.length === 0 ? 0 : X[0].length
  const width = height === 0 ? 0 : X[0][0].length
  if (width === 0) throw new RangeError('X is empty')
  for (const channel of X) checkSize(channel, height, width, 'a channel')
}

function checkSize(matrix: Matrix, height: number, width: number, name: string): void {
  if (matrix.length !== height) throw new RangeError(`${name} has ${matrix.length} rows, not ${height}`)
  for (const row of matrix)
    if (row.length !== width) throw new RangeError(`${name} has a row of ${row.length} numbers, not ${width}`)
}
