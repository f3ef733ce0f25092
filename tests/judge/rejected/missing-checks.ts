// expect: wrong-answer
// Right for every valid input; an invalid one is not refused.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  const Y: Matrix = []
  for (let i = 0; i <= X.length - K.length; i++) {
    const row: number[] = []
    for (let j = 0; j <= (X[0]?.length ?? 0) - (K[0]?.length ?? 0); j++) {
      let sum = 0
      for (let a = 0; a < K.length; a++) for (let b = 0; b < K[a].length; b++) sum += X[i + a]?.[j + b] * K[a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
