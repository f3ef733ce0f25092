export const corr2d = (X: Matrix, K: Matrix): Matrix => {
  const blank: number[] = []
  for (let c = K[0].length; c <= X[0].length; c++) blank.push(0)
  const Y: Matrix = []
  for (let r = K.length; r <= X.length; r++) Y.push(blank)
  Y.forEach((row, r) => {
    row.forEach((_, c) => {
      row[c] = K.flatMap((weights, a) => weights.map((weight, b) => weight * X[r + a][c + b])).reduce(
        (left, right) => left + right,
      )
    })
  })
  return Y
}
