// expect: accepted
// Labels, `continue` and `break`, do-while, commas.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  sizeOf(X), sizeOf(K)
  if (K.length > X.length || K[0].length > X[0].length) throw new RangeError('too large')
  const Y: Matrix = []
  let i = 0
  rows: do {
    const row: number[] = []
    let j = 0
    columns: while (true) {
      if (j + K[0].length > X[0].length) {
        Y.push(row)
        continue rows
      }
      let sum = 0
      for (let a = 0, b = 0; a < K.length; b++) {
        if (b === K[0].length) {
          ;(a++, (b = -1))
          continue
        }
        sum += X[i + a][j + b] * K[a][b]
      }
      row.push(sum)
      j++
      continue columns
    }
  } while (++i + K.length <= X.length)
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
