export const mistake = {
  title: 'Δ is rounded up',
  hint: 'For three rows your Δ is 2, half of three rounded up. The middle row has one row above it: Δ is (k − 1) / 2.',
}

export function corr2dCentred(X: Matrix, V: Matrix): Matrix {
  const up = Math.ceil(V.length / 2)
  const left = Math.ceil(V[0].length / 2)
  return X.map((row, i) =>
    row.map((_, j) => {
      let sum = 0
      for (let a = 0; a < V.length; a++)
        for (let b = 0; b < V[0].length; b++) sum += V[a][b] * (X[i + a - up]?.[j + b - left] ?? 0)
      return sum
    }),
  )
}
