// expect: accepted
// No loop and no assignment: the block as an expression over functions of the place.

type Layer = { kernels: Tensor4; bias: number[] }
type Field = (c: number, i: number, j: number) => number

const same = (sizes: (number | undefined)[], wanted: number | undefined = sizes[0]) => sizes.every((n) => n === wanted)
const refuse = (what: string): never => {
  throw new RangeError(what)
}
const ensure = (holds: boolean, what: string) => holds || refuse(what)

const shape = (stack: Matrix[], name: string) =>
  ensure((stack[0]?.[0]?.length ?? 0) > 0, `${name} is empty`) &&
  ensure(same(stack.map((M) => M.length)), `${name}: heights differ`) &&
  ensure(same(stack.flatMap((M) => M.map((row) => row.length))), `${name}: widths differ`) &&
  ([stack[0].length, stack[0][0].length] as const)

const checked = ({ kernels, bias }: Layer, channels: number, name: string) => (
  shape(kernels.flat(), name),
  ensure(same(kernels.map((kernel) => kernel.length), channels), `${name}: channels`),
  ensure(bias.length === kernels.length, `${name}: biases`),
  kernels.length
)

const sum = (numbers: number[]) => numbers.reduce((left, right) => left + right, 0)
const relu = (f: Field): Field => (c, i, j) => Math.max(f(c, i, j), 0)
const tabulate = (f: Field, channels: number, [h, w]: readonly [number, number]): Tensor3 =>
  Array.from({ length: channels }, (_, c) =>
    Array.from({ length: h }, (_, i) => Array.from({ length: w }, (_, j) => f(c, i, j))),
  )
const lookUp = (T: Tensor3): Field => (c, i, j) => T[c].at(i < 0 ? T[c].length : i)?.at(j < 0 ? T[c][0].length : j) ?? 0
const convolution = ({ kernels, bias }: Layer, x: Field): Field => (o, i, j) =>
  bias[o] +
  sum(
    kernels[o].flatMap((matrix, c) =>
      matrix.flatMap((row, a) =>
        row.map((k, b) => k * x(c, i + a - Math.floor(matrix.length / 2), j + b - Math.floor(row.length / 2))),
      ),
    ),
  )

export const residualBlock = (
  X: Tensor3,
  { conv1, conv2, shortcut = undefined }: { conv1: Layer; conv2: Layer; shortcut?: Matrix },
): Tensor3 => {
  const size = shape(X, 'X')
  const between = checked(conv1, X.length, 'conv1')
  const outputs = checked(conv2, between, 'conv2')
  ensure(shortcut ? shortcut.length === outputs : X.length === outputs, 'outputs')
  ensure(same((shortcut ?? []).map((row) => row.length), X.length), 'inputs of the shortcut')
  const x = lookUp(X)
  const hidden = lookUp(tabulate(relu(convolution(conv1, x)), between, size))
  const residual = convolution(conv2, hidden)
  const skip: Field = shortcut ? (o, i, j) => sum(shortcut[o].map((s, c) => s * x(c, i, j))) : x
  return tabulate(relu((o, i, j) => residual(o, i, j) + skip(o, i, j)), outputs, size)
}
