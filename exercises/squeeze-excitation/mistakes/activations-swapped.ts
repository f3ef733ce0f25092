export const mistake = {
  title: 'The two activations have changed places',
  hint: 'You have both activations, but the ReLU belongs behind the first layer and the sigmoid behind the second, so that every gate lies between 0 and 1.',
}

export function squeezeExcite(X: Tensor3, W1: Matrix, W2: Matrix): Tensor3 {
  const z = X.map(average)
  const h = times(W1, z).map(sigmoid)
  const gates = times(W2, h).map((value) => Math.max(0, value))
  return X.map((channel, c) => channel.map((row) => row.map((value) => gates[c] * value)))
}

function average(channel: Matrix): number {
  const values = channel.flat()
  return values.reduce((left, right) => left + right, 0) / values.length
}

function times(W: Matrix, x: number[]): number[] {
  return W.map((row) => row.reduce((sum, weight, k) => sum + weight * x[k], 0))
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x))
}
