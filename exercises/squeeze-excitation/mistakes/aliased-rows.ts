export const mistake = {
  title: 'All rows of a channel are one array',
  hint: 'fill() puts the same row into every place, so what you write into one row stands in all of them. Make a new row for each.',
}

export function squeezeExcite(X: Tensor3, W1: Matrix, W2: Matrix): Tensor3 {
  const z = X.map(average)
  const h = times(W1, z).map((value) => Math.max(0, value))
  const gates = times(W2, h).map(sigmoid)
  return X.map((channel, c) => {
    const Y: Matrix = Array(channel.length).fill(Array(channel[0].length).fill(0))
    for (let i = 0; i < channel.length; i++)
      for (let j = 0; j < channel[0].length; j++) Y[i][j] = gates[c] * channel[i][j]
    return Y
  })
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
