// expect: accepted

const check = (matrix: Matrix): void => {
  if (!matrix.length || !matrix[0].length) throw new RangeError('empty')
  if (new Set(matrix.map((row) => row.length)).size > 1) throw new RangeError('ragged')
}

export const corr2d = (X: Matrix, K: Matrix): Matrix => {
  check(X)
  check(K)
  const height = X.length - K.length + 1
  const width = X[0].length - K[0].length + 1
  if (height < 1 || width < 1) throw new RangeError('the kernel does not fit')
  return Array.from({ length: height }, (_, i) =>
    Array.from({ length: width }, (_, j) =>
      K.reduce((sum, row, a) => sum + row.reduce((part, weight, b) => part + weight * X[i + a][j + b], 0), 0),
    ),
  )
}
