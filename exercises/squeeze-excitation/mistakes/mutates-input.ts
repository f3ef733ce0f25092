export const mistake = {
  title: 'The input itself is scaled',
  hint: 'You write the scaled values into X, and the caller finds it changed. Build new channels.',
}

export function squeezeExcite(X: Tensor3, W1: Matrix, W2: Matrix): Tensor3 {
  const z = X.map(average)
  const h = times(W1, z).map((value) => Math.max(0, value))
  const gates = times(W2, h).map(sigmoid)
  for (let c = 0; c < X.length; c++)
    for (const row of X[c]) for (let j = 0; j < row.length; j++) row[j] *= gates[c]
  return X
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
