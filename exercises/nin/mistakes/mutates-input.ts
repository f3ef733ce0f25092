export const mistake = {
  title: 'The cells are used up',
  hint: 'pop() takes the cells out of X, and the caller finds the rows empty: no second call can use them. Read the cells and leave them where they are.',
}

export function globalAveragePool(X: Tensor3): number[] {
  return X.map((channel) => {
    const count = channel.length * channel[0].length
    let sum = 0
    for (const row of channel) while (row.length > 0) sum += row.pop() as number
    return sum / count
  })
}
