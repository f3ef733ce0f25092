// expect: accepted
// Throws the console and every other global away; the answers are right.

const { RangeError: Refusal } = globalThis
for (const name of Object.getOwnPropertyNames(globalThis)) {
  try {
    delete (globalThis as any)[name]
  } catch {
    // not configurable
  }
}

export function corr2d(X: Matrix, K: Matrix): Matrix {
  const width = (matrix: Matrix): number => {
    const first = matrix.length === 0 ? 0 : matrix[0].length
    if (first === 0) throw new Refusal('empty')
    for (const row of matrix) if (row.length !== first) throw new Refusal('ragged')
    return first
  }
  const [columns, kernelColumns] = [width(X), width(K)]
  if (K.length > X.length || kernelColumns > columns) throw new Refusal('the kernel is larger than the input')
  const Y: Matrix = []
  for (let i = 0; i + K.length <= X.length; i++) {
    const row: number[] = []
    for (let j = 0; j + kernelColumns <= columns; j++)
      row.push(K.reduce((sum, weights, a) => weights.reduce((part, weight, b) => part + weight * X[i + a][j + b], sum), 0))
    Y.push(row)
  }
  return Y
}
