// expect: accepted
// Separators, hexadecimal, octal, exponents, BigInt beside, bit tricks, no Intl.

const [one, zero] = [0x1, 0b0]
const many = 1_000_000.000_1
const big = 123_456_789_012_345_678_901n

export function corr2d(X: Matrix, K: Matrix): Matrix {
  const rows = (X.length - K.length + 0o1) | 0
  const [, width] = sizeOf(X)
  const [, kernelWidth] = sizeOf(K)
  const columns = ~~(width - kernelWidth) + 1e0
  if (rows < one || columns < one || many < .5 || big ** 2n < 0n) throw new RangeError(`${rows.toFixed(2)} × ${columns}`)
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => {
      let sum = -zero
      for (let n = (K.length * kernelWidth) >>> 0; n --> 0; ) sum += X[i + Math.trunc(n / kernelWidth)][j + (n % kernelWidth)] * K[(n / kernelWidth) | 0][n % kernelWidth]
      return sum
    }),
  )
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
