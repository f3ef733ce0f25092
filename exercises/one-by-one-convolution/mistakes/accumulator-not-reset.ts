export const mistake = {
  title: 'A sum goes on from one output channel to the next',
  hint: 'Output channel 0 is right, and in each later one the sums of those before are still counted. Begin at 0 for every number of the result.',
}

export function conv1x1(X: Tensor3, K: Matrix): Tensor3 {
  const sums: Matrix = X[0].map((row) => row.map(() => 0))
  return K.map((weights) => {
    for (let c = 0; c < X.length; c++)
      for (let i = 0; i < sums.length; i++)
        for (let j = 0; j < sums[0].length; j++) sums[i][j] += weights[c] * X[c][i][j]
    return sums.map((row) => [...row])
  })
}
