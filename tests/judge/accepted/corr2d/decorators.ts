// expect: accepted
// Decorators of classes, methods and fields.

function checked<T extends (X: Matrix, K: Matrix) => Matrix>(method: T, context: ClassMethodDecoratorContext): T {
  return function (this: unknown, X: Matrix, K: Matrix) {
    for (const matrix of [X, K]) sizeOf(matrix)
    return method.call(this, X, K)
  } as T
}
const doubled = (_: undefined, context: ClassFieldDecoratorContext) => (value: number) => value * 2
const sealed = (constructor: Function, _context: ClassDecoratorContext) => void Object.seal(constructor)

@sealed
class Layer {
  @doubled half = 0.5
  @checked
  forward(X: Matrix, K: Matrix): Matrix {
    return this.half === 1 ? correlate(X, K) : []
  }
}

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return new Layer().forward(X, K)
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
