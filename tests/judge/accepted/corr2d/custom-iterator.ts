// expect: accepted
// An object that is iterated, with `Symbol.iterator` of its own.

class Range implements Iterable<number> {
  constructor(private readonly end: number) {}
  [Symbol.iterator](): Iterator<number> {
    let next = 0
    return { next: () => (next < this.end ? { value: next++, done: false } : { value: undefined, done: true }) }
  }
}

export function corr2d(X: Matrix, K: Matrix): Matrix {
  sizeOf(X)
  sizeOf(K)
  if (K.length > X.length || K[0].length > X[0].length) throw new RangeError('too large')
  const Y: Matrix = []
  for (const i of new Range(X.length - K.length + 1)) {
    const row: number[] = []
    for (const j of new Range(X[0].length - K[0].length + 1)) {
      let sum = 0
      for (const a of new Range(K.length)) for (const b of new Range(K[0].length)) sum += X[i + a][j + b] * K[a][b]
      row.push(sum)
    }
    Y.push(row)
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
