export const mistake = {
  title: 'The window reads past the edge of the input',
  hint: 'Past the edge there is undefined, and undefined times a number is NaN. The result is smaller than the input: stop at the last place where the whole kernel fits.',
}

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return X.map((row, i) =>
    row.map((_, j) => {
      let sum = 0
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) sum += (X[i + a]?.[j + b] as number) * K[a][b]
      return sum
    }),
  )
}
