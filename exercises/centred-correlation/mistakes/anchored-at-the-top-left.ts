export const mistake = {
  title: 'The window is anchored at its top left',
  hint: 'Your kernel has its first weight on the pixel (i, j), as in corr2d. Here its middle lies there.',
}

export function corr2dCentred(X: Matrix, V: Matrix): Matrix {
  return X.map((row, i) =>
    row.map((_, j) => {
      let sum = 0
      for (let a = 0; a < V.length; a++)
        for (let b = 0; b < V[0].length; b++) sum += V[a][b] * (X[i + a]?.[j + b] ?? 0)
      return sum
    }),
  )
}
