export const mistake = {
  title: 'The sum is divided by the cells of all channels',
  hint: 'Each mean is about one channel. You divide by the number of cells of the whole tensor.',
}

export function globalAveragePool(X: Tensor3): number[] {
  return X.map((channel) => {
    let sum = 0
    for (const row of channel) for (const value of row) sum += value
    return sum / (X.length * channel.length * channel[0].length)
  })
}
