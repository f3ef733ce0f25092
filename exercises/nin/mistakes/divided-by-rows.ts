export const mistake = {
  title: 'The sum is divided by the number of rows',
  hint: 'A channel has as many cells as rows times columns. You divide by the rows alone.',
}

export function globalAveragePool(X: Tensor3): number[] {
  return X.map((channel) => {
    let sum = 0
    for (const row of channel) for (const value of row) sum += value
    return sum / channel.length
  })
}
