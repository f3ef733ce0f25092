// Scatters: every pixel adds to all results around it.
export function corr2dCentred(X: Matrix, V: Matrix): Matrix {
  if (X.length === 0 || X[0].length === 0) throw new RangeError('X is empty')
  if (V.length % 2 !== 1) throw new RangeError(`V has ${V.length} rows`)
  if (V[0].length % 2 !== 1) throw new RangeError(`V has ${V[0].length} columns`)
  for (let r = 1; r < X.length; r++) if (X[r].length !== X[0].length) throw new RangeError(`row ${r} of X`)
  for (let a = 1; a < V.length; a++) if (V[a].length !== V[0].length) throw new RangeError(`row ${a} of V`)
  const up = Math.floor(V.length / 2)
  const left = Math.floor(V[0].length / 2)
  const Y: Matrix = []
  for (let i = 0; i < X.length; i++) {
    Y[i] = []
    for (let j = 0; j < X[0].length; j++) Y[i][j] = 0
  }
  for (let r = 0; r < X.length; r++)
    for (let c = 0; c < X[0].length; c++)
      for (let a = 0; a < V.length; a++)
        for (let b = 0; b < V[0].length; b++) {
          const i = r - a + up
          const j = c - b + left
          if (i >= 0 && i < X.length && j >= 0 && j < X[0].length) Y[i][j] += X[r][c] * V[a][b]
        }
  return Y
}
