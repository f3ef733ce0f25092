// The sigmoid by its hyperbolic tangent, which never overflows.

const same = <T>(values: readonly T[]): boolean => values.every((value) => value === values[0])
const demand = (holds: boolean, message: string): void => {
  if (!holds) throw RangeError(message)
}

const rectangle = (matrix: Matrix, what: string): Pair => {
  demand(matrix.length > 0 && matrix[0].length > 0, `${what} is empty`)
  demand(same(matrix.map((row) => row.length)), `${what} is ragged`)
  return [matrix.length, matrix[0].length]
}

const compose =
  <T>(...steps: ((value: T) => T)[]) =>
  (value: T): T =>
    steps.reduce((result, step) => step(result), value)

const linear =
  (W: Matrix) =>
  (x: number[]): number[] =>
    W.map((row) => row.map((weight, k) => weight * x[k]).reduce((a, b) => a + b))

const each = (f: (x: number) => number) => (x: number[]) => x.map(f)
const relu = (x: number) => Math.max(x, 0)
const sigmoid = (x: number) => 0.5 + 0.5 * Math.tanh(x / 2)

const mean = (channel: Matrix): number =>
  channel.map((row) => row.reduce((a, b) => a + b) / row.length).reduce((a, b) => a + b) / channel.length

export const squeezeExcite = (X: Tensor3, W1: Matrix, W2: Matrix): Tensor3 => {
  demand(X.length > 0, 'there are no channels')
  demand(same(X.map((channel, c) => rectangle(channel, `channel ${c}`).join('×'))), 'the channels differ in size')
  const [rows, columns] = rectangle(W1, 'W1')
  demand(columns === X.length, `W1 has ${columns} columns for ${X.length} channels`)
  demand(rectangle(W2, 'W2').join() === [X.length, rows].join(), `W2 is not ${X.length}×${rows}`)

  const excite = compose(linear(W1), each(relu), linear(W2), each(sigmoid))
  const gates = excite(X.map(mean))
  return X.map((channel, c) => channel.map(each((value) => value * gates[c])))
}
