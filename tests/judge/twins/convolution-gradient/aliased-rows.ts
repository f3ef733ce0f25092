export const corr2dGradient = (X: Matrix, K: Matrix, dY: Matrix) => {
  const inputRow = X[0].map(() => 0)
  const kernelRow = K[0].map(() => 0)
  const dX = X.map(() => inputRow)
  const dK = K.map(() => kernelRow)
  let db = 0
  dY.forEach((row, i) => {
    row.forEach((gradient, j) => {
      db += gradient
      K.forEach((weights, a) => {
        weights.forEach((weight, b) => {
          dX[i + a][j + b] += gradient * weight
          dK[a][b] += gradient * X[i + a][j + b]
        })
      })
    })
  })
  return { dX, dK, db }
}
