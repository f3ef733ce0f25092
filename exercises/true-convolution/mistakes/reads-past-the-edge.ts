export const mistake = {
  title: 'The window reads past the edge of the input',
  hint: 'Below the last row there is nothing to read from, and behind the last column there is undefined, which makes NaN. The result is smaller than the input: stop at the last place where the whole kernel fits.',
}

export function convolve2d(X: Matrix, K: Matrix): Matrix {
  const Y: Matrix = []
  for (let i = 0; i < X.length; i++) {
    const row: number[] = []
    for (let j = 0; j < X[0].length; j++) {
      let sum = 0
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++)
          sum += X[i + a][j + b] * K[K.length - 1 - a][K[0].length - 1 - b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
