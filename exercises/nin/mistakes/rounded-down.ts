export const mistake = {
  title: 'The mean is rounded down',
  hint: 'You make a whole number of each mean, the next one below. A mean need not be a whole number.',
}

export function globalAveragePool(X: Tensor3): number[] {
  return X.map((channel) => {
    let sum = 0
    for (const row of channel) for (const value of row) sum += value
    return Math.floor(sum / (channel.length * channel[0].length))
  })
}
