export const mistake = {
  title: 'There is one mean for the whole tensor',
  hint: 'You average over all channels together. The result has a number for each channel.',
}

export function globalAveragePool(X: Tensor3): number[] {
  let sum = 0
  for (const channel of X) for (const row of channel) for (const value of row) sum += value
  return [sum / (X.length * X[0].length * X[0][0].length)]
}
