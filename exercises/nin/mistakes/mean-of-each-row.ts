export const mistake = {
  title: 'Each row is averaged by itself',
  hint: 'You return the mean of every row. All rows of a channel go into one number.',
}

export function globalAveragePool(X: Tensor3): Matrix {
  return X.map((channel) =>
    channel.map((row) => {
      let sum = 0
      for (const value of row) sum += value
      return sum / row.length
    }),
  )
}
