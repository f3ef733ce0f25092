export const mistake = {
  title: 'The gates have no activation',
  hint: 'Your gates can be negative or larger than 1. The sigmoid behind the second layer is missing.',
}

export function squeezeExcite(X: Tensor3, W1: Matrix, W2: Matrix): Tensor3 {
  const z = X.map(average)
  const h = times(W1, z).map((value) => Math.max(0, value))
  const gates = times(W2, h)
  return X.map((channel, c) => channel.map((row) => row.map((value) => gates[c] * value)))
}

function average(channel: Matrix): number {
  const values = channel.flat()
  return values.reduce((left, right) => left + right, 0) / values.length
}

function times(W: Matrix, x: number[]): number[] {
  return W.map((row) => row.reduce((sum, weight, k) => sum + weight * x[k], 0))
}
