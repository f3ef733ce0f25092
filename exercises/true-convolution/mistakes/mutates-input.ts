export const mistake = {
  title: 'The result is written into the input',
  hint: 'You write sums into X while later windows still need its old values, and the caller finds X changed. Build a new matrix.',
}

export function convolve2d(X: Matrix, K: Matrix): Matrix {
  const rows = X.length - K.length + 1
  const columns = X[0].length - K[0].length + 1
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) {
      let sum = 0
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++)
          sum += X[i + a][j + b] * K[K.length - 1 - a][K[0].length - 1 - b]
      X[i][j] = sum
    }
  return X.slice(0, rows).map((row) => row.slice(0, columns))
}
