// expect: accepted
// `var`, functions by prototype, no types at all.

export var corr2d = function (X, K) {
  var correlation = new Correlation(K)
  return correlation.of(X)
}

function Correlation(K) {
  this.K = K
  this.size = sizeOf(K)
}

Correlation.prototype.of = function (X) {
  var size = sizeOf(X),
    i, j, a, b, Y = []
  if (this.size[0] > size[0] || this.size[1] > size[1]) throw new RangeError('too large')
  for (i = 0; i <= size[0] - this.size[0]; i++) {
    Y[i] = []
    for (j = 0; j <= size[1] - this.size[1]; j++) {
      Y[i][j] = 0
      for (a in this.K) for (b in this.K[a]) Y[i][j] += X[i + +a][j + Number(b)] * this.K[a][b]
    }
  }
  return Y
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
