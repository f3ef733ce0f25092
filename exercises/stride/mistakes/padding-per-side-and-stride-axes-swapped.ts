export const mistake = {
  title: 'The padding is added on each side, and rows and columns of the stride are swapped',
  hint: 'Two things at once. The padding is the total of both sides, and you add it on each; and the first number of the stride is the step down, which you take to the right.',
}

export function corr2dStrided(X: Matrix, K: Matrix, options?: { padding?: Pair; stride?: Pair }): Matrix {
  const [p, q] = options?.padding ?? [0, 0]
  const [across, down] = options?.stride ?? [1, 1]
  const Y: Matrix = []
  for (let i = -p; i + K.length <= X.length + p; i += down) {
    const row: number[] = []
    for (let j = -q; j + K[0].length <= X[0].length + q; j += across) {
      let sum = 0
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) sum += (X[i + a]?.[j + b] ?? 0) * K[a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
