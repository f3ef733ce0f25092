export const mistake = {
  title: 'The result is written into the input',
  hint: 'You write sums into the first channel of X while later windows still need its old values, and the caller finds X changed. Build a new matrix.',
}

export function corr2dMultiIn(X: Tensor3, K: Tensor3): Matrix {
  const rows = X[0].length - K[0].length + 1
  const columns = X[0][0].length - K[0][0].length + 1
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      let sum = 0
      for (let c = 0; c < X.length; c++)
        for (let a = 0; a < K[c].length; a++)
          for (let b = 0; b < K[c][0].length; b++) sum += X[c][i + a][j + b] * K[c][a][b]
      X[0][i][j] = sum
    }
  }
  return X[0].slice(0, rows).map((row) => row.slice(0, columns))
}
