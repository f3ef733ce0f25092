export const mistake = {
  title: 'Rows and columns of the stride are swapped',
  hint: 'The first number of the stride is the step down, from one row of windows to the next; you take it to the right.',
}

export function corr2dStrided(X: Matrix, K: Matrix, options?: { padding?: Pair; stride?: Pair }): Matrix {
  const [p, q] = options?.padding ?? [0, 0]
  const [across, down] = options?.stride ?? [1, 1]
  const top = Math.ceil(p / 2)
  const left = Math.ceil(q / 2)
  const Y: Matrix = []
  for (let i = 0; i + K.length <= X.length + p; i += down) {
    const row: number[] = []
    for (let j = 0; j + K[0].length <= X[0].length + q; j += across) {
      let sum = 0
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) sum += (X[i + a - top]?.[j + b - left] ?? 0) * K[a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
