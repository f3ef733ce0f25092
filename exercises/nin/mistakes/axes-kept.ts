export const mistake = {
  title: 'The axes of rows and columns are kept',
  hint: 'Your numbers are right, but each stands in a 1×1 matrix, as in some frameworks. Here the result is a plain list of numbers.',
}

export function globalAveragePool(X: Tensor3): Tensor3 {
  return X.map((channel) => {
    let sum = 0
    for (const row of channel) for (const value of row) sum += value
    return [[sum / (channel.length * channel[0].length)]]
  })
}
