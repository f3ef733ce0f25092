export const mistake = {
  title: 'The padding is put into the input itself',
  hint: 'unshift() and push() change the matrix that the caller gave you, and it is larger after the call. Pad a copy, or no matrix at all.',
}

export function corr2dStrided(X: Matrix, K: Matrix, options?: { padding?: Pair; stride?: Pair }): Matrix {
  const [p, q] = options?.padding ?? [0, 0]
  const [down, right] = options?.stride ?? [1, 1]
  for (const row of X)
    for (let n = 0; n < q; n++) {
      if (n % 2 === 0) row.unshift(0)
      else row.push(0)
    }
  for (let n = 0; n < p; n++) {
    const zeros = X[0].map(() => 0)
    if (n % 2 === 0) X.unshift(zeros)
    else X.push(zeros)
  }
  const Y: Matrix = []
  for (let i = 0; i + K.length <= X.length; i += down) {
    const row: number[] = []
    for (let j = 0; j + K[0].length <= X[0].length; j += right) {
      let sum = 0
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) sum += X[i + a][j + b] * K[a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
