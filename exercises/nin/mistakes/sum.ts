export const mistake = {
  title: 'The sum is not divided',
  hint: 'You add up the cells of each channel. The mean is that sum divided by the number of cells.',
}

export function globalAveragePool(X: Tensor3): number[] {
  return X.map((channel) => {
    let sum = 0
    for (const row of channel) for (const value of row) sum += value
    return sum
  })
}
