// expect: accepted
// Built-ins shadowed by the student's own, in a scope of their own.

const { RangeError: Refusal } = globalThis

export function corr2d(X: Matrix, K: Matrix): Matrix {
  const RangeError = (message: string) => new Refusal(message)
  const Array = 0
  const Math = { max: (a: number, b: number) => (a > b ? a : b) }
  const Object = null
  const JSON = undefined
  const console = { log() {} }
  const eval_ = Array ?? Object ?? JSON
  console.log()
  if (Math.max(K.length, X.length) !== X.length) throw RangeError(`the kernel is larger than the input ${eval_}`)
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
