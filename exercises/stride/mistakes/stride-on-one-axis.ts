export const mistake = {
  title: 'The stride is used for the rows only',
  hint: 'Your window skips rows, but to the right it still moves by 1. The stride is a pair, and its second number belongs to the columns.',
}

export function corr2dStrided(X: Matrix, K: Matrix, options?: { padding?: Pair; stride?: Pair }): Matrix {
  const [p, q] = options?.padding ?? [0, 0]
  const step = options?.stride?.[0] ?? 1
  const top = Math.ceil(p / 2)
  const left = Math.ceil(q / 2)
  const Y: Matrix = []
  for (let i = -top; i + K.length <= X.length + p - top; i += step) {
    const row: number[] = []
    for (let j = -left; j + K[0].length <= X[0].length + q - left; j++) {
      let sum = 0
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) sum += (X[i + a]?.[j + b] ?? 0) * K[a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
