// expect: accepted
// A right solution in which one variable is declared 12 500 times, on one line: the compiler takes the square of that.

export default () => `
${'var x=0;'.repeat(12_500)}export function corr2d(X: Matrix, K: Matrix): Matrix { return correlate(X, K) }

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
`
