export const mistake = {
  title: 'The gates are a hard sigmoid',
  hint: 'You use the piecewise linear gate of MobileNet. Here the gate is the sigmoid itself, 1 / (1 + e^−x).',
}

export function squeezeExcite(X: Tensor3, W1: Matrix, W2: Matrix): Tensor3 {
  const z = X.map(average)
  const h = times(W1, z).map((value) => Math.max(0, value))
  const gates = times(W2, h).map(sigmoid)
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
  return Math.min(6, Math.max(0, x + 3)) / 6
}
