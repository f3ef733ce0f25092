// expect: accepted
// Float64Array and DataView inside, plain arrays outside.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  const [height, width] = sizeOf(X)
  const [kernelHeight, kernelWidth] = sizeOf(K)
  if (kernelHeight > height || kernelWidth > width) throw new RangeError('too large')
  const pixels = Float64Array.from(X.flat())
  const weights = new DataView(new ArrayBuffer(8 * kernelHeight * kernelWidth))
  K.flat().forEach((weight, index) => weights.setFloat64(index * 8, weight, true))
  const outHeight = height - kernelHeight + 1
  const outWidth = width - kernelWidth + 1
  const out = new Float64Array(outHeight * outWidth)
  for (let i = 0; i < outHeight; i++)
    for (let j = 0; j < outWidth; j++)
      for (let a = 0; a < kernelHeight; a++)
        for (let b = 0; b < kernelWidth; b++)
          out[i * outWidth + j] += pixels[(i + a) * width + j + b] * weights.getFloat64((a * kernelWidth + b) * 8, true)
  return Array.from({ length: outHeight }, (_, i) => Array.from(out.subarray(i * outWidth, (i + 1) * outWidth)))
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
