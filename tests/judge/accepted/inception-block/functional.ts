// expect: accepted
// Layers are functions; a branch is a pipe of them. Shapes are known to each layer, so that a pipe refuses what does not fit.

type Shape = { channels: number; height: number; width: number }
type Layer = (X: Tensor3) => Tensor3
interface Sized {
  takes: number
  makes: number
  run: Layer
}

const throwRange = (reason: string): never => {
  throw new RangeError(reason)
}
const only = (numbers: number[], what: string): number =>
  numbers.length > 0 && numbers[0] > 0 && numbers.every((n) => n === numbers[0]) ? numbers[0] : throwRange(what)

const shapeOf = (X: Tensor3, what: string): Shape => ({
  channels: X.length,
  height: only(X.map((M) => M.length), `${what}: heights`),
  width: only(X.flatMap((M) => M.map((row) => row.length)), `${what}: widths`),
})

const relu: Layer = (X) => X.map((M) => M.map((row) => row.map((z) => (z > 0 ? z : 0))))
const add = (A: Matrix, B: Matrix): Matrix => A.map((row, i) => row.map((a, j) => a + B[i][j]))
const scale = (k: number, A: Matrix): Matrix => A.map((row) => row.map((a) => k * a))
/** The picture seen from (down, right): cell (i, j) is A[i + down][j + right], or `outside`. */
const shifted = (A: Matrix, down: number, right: number, outside: number): Matrix =>
  A.map((row, i) => row.map((_, j) => A[i + down]?.[j + right] ?? outside))

const pointwise = (W: Matrix, name: string): Sized => ({
  takes: only(W.map((row) => row.length), name),
  makes: W.length,
  run: (X) => W.map((row) => X.map((M, c) => scale(row[c], M)).reduce(add)),
})

const spatial = (K: Tensor4, name: string): Sized => {
  const { height, width } = shapeOf(K.flat(), name)
  return {
    takes: only(K.map((kernel) => kernel.length), name),
    makes: K.length,
    run: (X) =>
      K.map((kernel) =>
        kernel
          .flatMap((M, c) =>
            M.flatMap((row, a) => row.map((k, b) => scale(k, shifted(X[c], a - (height - 1) / 2, b - (width - 1) / 2, 0)))),
          )
          .reduce(add),
      ),
  }
}

const steps = [-1, 0, 1]
const pool: Layer = (X) =>
  X.map((M) =>
    steps
      .flatMap((down) => steps.map((right) => shifted(M, down, right, -Infinity)))
      .reduce((A, B) => A.map((row, i) => row.map((a, j) => (a > B[i][j] ? a : B[i][j])))),
  )

const pipe = (takes: number, ...layers: Sized[]): Layer => {
  layers.reduce((channels, layer) => (layer.takes === channels ? layer.makes : throwRange(`${layer.takes} ≠ ${channels}`)), takes)
  return (X) => layers.reduce((Y, layer) => relu(layer.run(Y)), X)
}

export function inceptionBlock(
  X: Tensor3,
  { b1, b2, b3, b4 }: { b1: Matrix; b2: { reduce: Matrix; kernels: Tensor4 }; b3: { reduce: Matrix; kernels: Tensor4 }; b4: Matrix },
): Tensor3 {
  const { channels } = shapeOf(X, 'X')
  const branches: Layer[] = [
    pipe(channels, pointwise(b1, 'b1')),
    pipe(channels, pointwise(b2.reduce, 'b2.reduce'), spatial(b2.kernels, 'b2.kernels')),
    pipe(channels, pointwise(b3.reduce, 'b3.reduce'), spatial(b3.kernels, 'b3.kernels')),
    ((last) => (input: Tensor3) => last(pool(input)))(pipe(channels, pointwise(b4, 'b4'))),
  ]
  return branches.flatMap((branch) => branch(X))
}
