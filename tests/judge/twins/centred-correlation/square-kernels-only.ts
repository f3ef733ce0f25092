export function corr2dCentred(X: Matrix, V: Matrix) {
  const k = V.length
  const d = (k - 1) / 2
  const P = [
    ...Array.from({ length: d }, () => Array(X[0].length + 2 * d).fill(0)),
    ...X.map((row) => [...Array(d).fill(0), ...row, ...Array(d).fill(0)]),
    ...Array.from({ length: d }, () => Array(X[0].length + 2 * d).fill(0)),
  ] as Matrix
  const Y: Matrix = []
  for (let y = 0; y < X.length; y++) {
    Y[y] = []
    for (let x = 0; x < X[0].length; x++) {
      Y[y][x] = 0
      for (let t = 0; t < k * k; t++) Y[y][x] += P[y + Math.floor(t / k)][x + (t % k)] * V[Math.floor(t / k)][t % k]
    }
  }
  return Y
}
