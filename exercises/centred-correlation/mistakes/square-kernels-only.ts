export const mistake = {
  title: 'It works for square kernels only',
  hint: 'You take the number of rows of the kernel for its columns, too. There is a Δ for each axis: from V.length and from V[0].length.',
}

export function corr2dCentred(X: Matrix, V: Matrix): Matrix {
  const delta = (V.length - 1) / 2
  return X.map((row, i) =>
    row.map((_, j) => {
      let sum = 0
      for (let a = -delta; a <= delta; a++)
        for (let b = -delta; b <= delta; b++) sum += V[a + delta][b + delta] * (X[i + a]?.[j + b] ?? 0)
      return sum
    }),
  )
}
