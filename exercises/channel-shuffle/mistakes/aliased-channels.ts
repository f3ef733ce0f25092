export const mistake = {
  title: 'All channels of the result are one array',
  hint: 'fill() puts the same channel into every place, so what you write into one stands in all of them. Make a new one for each.',
}

export function channelShuffle(X: Tensor3, groups: number): Tensor3 {
  const size = X.length / groups
  const Y: Tensor3 = Array(X.length).fill(X[0].map((row) => row.map(() => 0)))
  for (let i = 0; i < groups; i++)
    for (let j = 0; j < size; j++)
      for (let r = 0; r < X[0].length; r++)
        for (let c = 0; c < X[0][0].length; c++) Y[j * groups + i][r][c] = X[i * size + j][r][c]
  return Y
}
