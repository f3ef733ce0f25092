export const mistake = {
  title: 'K is multiplied by the matrix of each channel',
  hint: 'You mix the rows of each channel with one another. K mixes channels: at every pixel, the numbers of all input channels.',
}

export function conv1x1(X: Tensor3, K: Matrix): Tensor3 {
  return X.map((channel) =>
    K.map((weights) => {
      const row: number[] = []
      for (let j = 0; j < channel[0].length; j++) {
        let sum = 0
        for (let k = 0; k < weights.length; k++) sum += weights[k] * channel[k][j]
        row.push(sum)
      }
      return row
    }),
  )
}
