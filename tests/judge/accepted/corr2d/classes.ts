// expect: accepted
// Abstract classes, parameter properties, private names, accessors, static blocks, index signatures.

abstract class Operation<Input, Output> {
  static #count = 0
  static readonly names: string[] = []
  static {
    Operation.names.push('operation')
  }
  declare readonly kind: string;
  [key: string]: unknown
  constructor(protected readonly name: string, private label?: string) {
    Operation.#count++
    Operation.names.push(`${this.name}${this.label ?? ''}`)
  }
  static get count(): number {
    return Operation.#count
  }
  abstract apply(input: Input): Output
}

class Correlation extends Operation<Matrix, Matrix> {
  readonly #kernel: Matrix
  accessor terms = 0
  constructor(kernel: Matrix) {
    super('correlation')
    this.#kernel = kernel
  }
  override apply(input: Matrix): Matrix {
    this.terms += input.length
    return #kernel in this ? correlate(input, this.#kernel) : []
  }
}

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return new Correlation(K).apply(X)
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
