export const mistake = {
  title: 'It divides by the square of the height',
  hint: 'Height and width are different numbers. A channel has channel.length times channel[0].length cells.',
}

export function globalAveragePool(X: Tensor3): number[] {
  return X.map((channel) => {
    let sum = 0
    for (const row of channel) for (const value of row) sum += value
    return sum / channel.length ** 2
  })
}
