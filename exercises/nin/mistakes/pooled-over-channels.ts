export const mistake = {
  title: 'The mean runs over the channels',
  hint: 'You average the channels pixel by pixel and get a picture. What is wanted is one number for each channel: the mean over its rows and columns.',
}

export function globalAveragePool(X: Tensor3): Matrix {
  return X[0].map((row, i) =>
    row.map((_, j) => {
      let sum = 0
      for (const channel of X) sum += channel[i][j]
      return sum / X.length
    }),
  )
}
