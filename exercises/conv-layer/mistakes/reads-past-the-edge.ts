export const mistake = {
  title: 'The window reads past the edge of the input',
  hint: 'Past the edge there is undefined, and undefined times a number is NaN. The result is smaller than the input: stop at the last place where the whole kernel fits.',
}

export function convLayer(X: Matrix, W: Matrix, b: number): Matrix {
  return X.map((row, i) =>
    row.map((_, j) => {
      let sum = b
      for (let a = 0; a < W.length; a++)
        for (let c = 0; c < W[0].length; c++) sum += (X[i + a]?.[j + c] as number) * W[a][c]
      return sum
    }),
  )
}
