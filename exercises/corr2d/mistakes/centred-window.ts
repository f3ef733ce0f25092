export const mistake = {
  title: 'The window is anchored at its centre',
  hint: 'Your window of output cell (i, j) has its centre at (i, j), so part of it lies outside the input. Here its top-left corner is at (i, j).',
}

export function corr2d(X: Matrix, K: Matrix): Matrix {
  const up = Math.floor(K.length / 2)
  const left = Math.floor(K[0].length / 2)
  const Y: Matrix = []
  for (let i = 0; i <= X.length - K.length; i++) {
    const row: number[] = []
    for (let j = 0; j <= X[0].length - K[0].length; j++) {
      let sum = 0
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) sum += (X[i + a - up]?.[j + b - left] ?? 0) * K[a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
