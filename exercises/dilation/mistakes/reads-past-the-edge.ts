export const mistake = {
  title: 'The window reads past the edge of the input',
  hint: 'Past the edge there is undefined, and undefined times a number is NaN. Count the windows by the size of the dilated kernel, so that the last one still lies inside.',
}

export function corr2dDilated(X: Matrix, K: Matrix, dilation: Pair): Matrix {
  const [down, right] = dilation
  const rows = X.length - K.length + 1
  const columns = X[0].length - K[0].length + 1
  const Y: Matrix = []
  for (let i = 0; i < rows; i++) {
    const row: number[] = []
    for (let j = 0; j < columns; j++) {
      let sum = 0
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) sum += (X[i + a * down]?.[j + b * right] as number) * K[a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
