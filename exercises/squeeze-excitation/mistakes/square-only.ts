export const mistake = {
  title: 'It works on squares only',
  hint: 'Your average divides by the height times the height. The number of cells is the height times the width, and the two may differ.',
  hiddenOnly: true as const,
}

export function squeezeExcite(X: Tensor3, W1: Matrix, W2: Matrix): Tensor3 {
  const z = X.map(average)
  const h = times(W1, z).map((value) => Math.max(0, value))
  const gates = times(W2, h).map(sigmoid)
  return X.map((channel, c) => channel.map((row) => row.map((value) => gates[c] * value)))
}

function average(channel: Matrix): number {
  return channel.flat().reduce((left, right) => left + right, 0) / channel.length ** 2
}

function times(W: Matrix, x: number[]): number[] {
  return W.map((row) => row.reduce((sum, weight, k) => sum + weight * x[k], 0))
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x))
}
