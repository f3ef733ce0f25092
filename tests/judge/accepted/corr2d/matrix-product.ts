// expect: accepted
// Windows as rows of one long matrix (im2col), then one product; the result cut with splice.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  const [height, width] = sizeOf(X)
  const [h, w] = sizeOf(K)
  if (h > height || w > width) throw new RangeError('too large')
  const columns: Matrix = []
  for (let i = 0; i <= height - h; i++) for (let j = 0; j <= width - w; j++) columns.push(X.slice(i, i + h).flatMap((row) => row.slice(j, j + w)))
  const kernel = K.flat(1)
  const flat = columns.map((window) => window.map((x, n) => x * kernel[n]).reduce((s, t) => s + t, 0))
  const Y: Matrix = []
  while (flat.length) Y.push(flat.splice(0, width - w + 1))
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
