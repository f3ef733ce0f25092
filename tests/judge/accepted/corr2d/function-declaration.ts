// expect: accepted

export function corr2d(X: Matrix, K: Matrix): Matrix {
  const size = (matrix: Matrix): number => {
    const width = matrix[0]?.length ?? 0
    if (width === 0 || matrix.some((row) => row.length !== width)) throw new RangeError('empty or ragged')
    return width
  }
  const [width, kernelWidth] = [size(X), size(K)]
  if (K.length > X.length || kernelWidth > width) throw new RangeError('the kernel is larger than the input')
  const Y: Matrix = []
  for (let i = 0; i <= X.length - K.length; i++) {
    Y[i] = []
    for (let j = 0; j <= width - kernelWidth; j++) {
      Y[i][j] = 0
      for (let a = 0; a < K.length; a++) for (let b = 0; b < kernelWidth; b++) Y[i][j] += X[i + a][j + b] * K[a][b]
    }
  }
  return Y
}
