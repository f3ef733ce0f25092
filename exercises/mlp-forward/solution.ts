export function mlpForward(x: number[], p: { W1: Matrix; b1: number[]; W2: Matrix; b2: number[] }): number[] {
  const [hidden, inputs] = sizeOf(p.W1, 'W1')
  const [rows, outputs] = sizeOf(p.W2, 'W2')
  if (rows !== hidden) throw new RangeError(`W2 has ${rows} rows for ${hidden} hidden units`)
  requireLength(x, inputs, 'x')
  requireLength(p.b1, hidden, 'b1')
  requireLength(p.b2, outputs, 'b2')

  const h = p.b1.map((bias, i) => sigmoid(dot(p.W1[i], x) + bias))
  const logits = p.b2.map((bias, k) => {
    const column = p.W2.map((row) => row[k])
    return dot(column, h) + bias
  })
  return softmax(logits)
}

function dot(left: number[], right: number[]): number {
  return left.reduce((sum, value, index) => sum + value * right[index], 0)
}

function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z))
}

/** Without the largest logit, no power is larger than 1, and the largest is 1: nothing overflows and the sum is not 0. */
function softmax(logits: number[]): number[] {
  const largest = Math.max(...logits)
  const powers = logits.map((logit) => Math.exp(logit - largest))
  const sum = powers.reduce((total, power) => total + power)
  return powers.map((power) => power / sum)
}

function requireLength(values: number[], wanted: number, name: string): void {
  if (values.length !== wanted)
    throw new RangeError(`${name} has ${values.length} numbers; ${wanted} are wanted`)
}

/** Height and width of a matrix that is neither empty nor ragged. */
function sizeOf(matrix: Matrix, name: string): Pair {
  const height = matrix.length
  const width = height === 0 ? 0 : matrix[0].length
  if (width === 0) throw new RangeError(`${name} is empty`)
  for (const row of matrix)
    if (row.length !== width) throw new RangeError(`${name} is ragged: rows of ${width} and of ${row.length}`)
  return [height, width]
}
