export const mistake = {
  title: 'The ReLU between the layers is missing',
  hint: 'Two layers with nothing between them are only one layer. What the first makes negative has to become 0 before the second sees it.',
  hiddenOnly: true as const,
}

export function squeezeExcite(X: Tensor3, W1: Matrix, W2: Matrix): Tensor3 {
  const z = X.map(average)
  const h = times(W1, z)
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
  return 1 / (1 + Math.exp(-x))
}
