export const mistake = {
  title: 'The window reads past the edge of the input',
  hint: 'Past the edge there is undefined, and undefined times a number is NaN. The result is smaller than a channel of the input: stop at the last place where the whole kernel fits.',
}

export function corr2dMultiIn(X: Tensor3, K: Tensor3): Matrix {
  return X[0].map((row, i) =>
    row.map((_, j) => {
      let sum = 0
      for (let c = 0; c < X.length; c++)
        for (let a = 0; a < K[c].length; a++)
          for (let b = 0; b < K[c][0].length; b++) sum += (X[c][i + a]?.[j + b] as number) * K[c][a][b]
      return sum
    }),
  )
}
