// expect: accepted
// Optional chaining, nullish and logical assignment, exponent, spread, defaults.

interface Options {
  bias?: number
  scale?: { factor?: number } | null
}

export function corr2d(X: Matrix, K: Matrix, options: Options = {}, ...rest: never[]): Matrix {
  let { bias, scale } = { ...options }
  bias ??= 0
  scale ||= { factor: 2 ** 0 }
  scale &&= { ...scale }
  const width = X?.[0]?.length || undefined
  const kernelWidth = K?.[0]?.length || undefined
  if (!width || !kernelWidth || kernelWidth > width || K.length > X.length) throw new RangeError('does not fit')
  return correlate(X, K).map((row) => row.map((value) => value * (scale?.factor ?? 1) + bias! + rest.length))
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
