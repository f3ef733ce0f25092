export const mistake = {
  title: 'The gates are a softmax',
  hint: 'Your gates add up to 1, so that one channel can only pass where another is shut. Each gate is computed by itself, by a sigmoid.',
}

export function squeezeExcite(X: Tensor3, W1: Matrix, W2: Matrix): Tensor3 {
  const z = X.map(average)
  const h = times(W1, z).map((value) => Math.max(0, value))
  const gates = softmax(times(W2, h))
  return X.map((channel, c) => channel.map((row) => row.map((value) => gates[c] * value)))
}

function average(channel: Matrix): number {
  const values = channel.flat()
  return values.reduce((left, right) => left + right, 0) / values.length
}

function times(W: Matrix, x: number[]): number[] {
  return W.map((row) => row.reduce((sum, weight, k) => sum + weight * x[k], 0))
}

function softmax(x: number[]): number[] {
  const largest = Math.max(...x)
  const powers = x.map((value) => Math.exp(value - largest))
  const sum = powers.reduce((left, right) => left + right, 0)
  return powers.map((power) => power / sum)
}
