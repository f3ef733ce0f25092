// expect: accepted

export function corr2d(X: Matrix, K: Matrix): Matrix {
  const width = X[0]?.length
  const kernelWidth = K[0]?.length
  if (!width || !kernelWidth) throw RangeError()
  for (const row of X) if (row.length != width) throw RangeError('Invalid array length')
  for (const row of K) if (row.length != kernelWidth) throw globalThis.RangeError('Maximum call stack size exceeded')
  if (width < kernelWidth || X.length < K.length) throw new globalThis.RangeError
  return correlate(X, K)
}

function correlate(X: Matrix, K: Matrix): Matrix {
  const [height, width] = sizeOf(X)
  const [kernelHeight, kernelWidth] = sizeOf(K)
  if (kernelHeight > height || kernelWidth > width) throw new RangeError('the kernel is larger than the input')
  const Y: Matrix = []
  for (let i = 0; i + kernelHeight <= height; i++) {
    const row: number[] = []
    for (let j = 0; j + kernelWidth <= width; j++) {
      let sum = 0
      for (let a = 0; a < kernelHeight; a++)
        for (let b = 0; b < kernelWidth; b++) sum += X[i + a][j + b] * K[a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}

function sizeOf(matrix: Matrix): [number, number] {
  const width = matrix.length === 0 ? 0 : matrix[0].length
  if (width === 0) throw new RangeError('a matrix is empty')
  for (const row of matrix) if (row.length !== width) throw new RangeError('a matrix is ragged')
  return [matrix.length, width]
}
