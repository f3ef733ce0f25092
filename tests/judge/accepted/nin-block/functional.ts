// expect: accepted
// The 1×1 convolutions are convolutions like the first: three equal steps, one after the other by reduce.

const fail = (why: string): never => {
  throw new RangeError(why)
}
const dot = (u: number[], v: number[]) => u.reduce((sum, x, n) => sum + x * v[n], 0)
const widths = (rows: number[][]) => new Set(rows.map(({ length }) => length))

const measured = (stack: Matrix[]): [number, number] => {
  const [height, ...others] = new Set(stack.map(({ length }) => length))
  const [width, ...more] = widths(stack.flat())
  return height && width && !others.length && !more.length ? [height, width] : fail('empty, ragged or of different sizes')
}

const layer = (X: Tensor3, K: Tensor4): Tensor3 => {
  const [h, w] = measured(X)
  const [k, l] = measured(K.flat())
  K.every((kernel) => kernel.length === X.length) || fail('channels')
  const padded = X.map((channel) => {
    const blank = () => Array<number>(w + l - 1).fill(0)
    const [above, below] = [Math.floor(k / 2), Math.floor((k - 1) / 2)]
    const beside = (row: number[]) => [...Array<number>(Math.floor(l / 2)).fill(0), ...row, ...Array<number>(Math.floor((l - 1) / 2)).fill(0)]
    return [...Array.from({ length: above }, blank), ...channel.map(beside), ...Array.from({ length: below }, blank)]
  })
  const column = (i: number, j: number) => padded.flatMap((channel) => channel.slice(i, i + k).flatMap((row) => row.slice(j, j + l)))
  const columns = X[0].map((row, i) => row.map((_, j) => column(i, j)))
  return K.map((kernel) => columns.map((row) => row.map((cells) => Math.max(0, dot(kernel.flat(2), cells)))))
}

const oneByOne = (W: Matrix): Tensor4 => W.map((row) => row.map((weight) => [[weight]]))

export const ninBlock = (X: Tensor3, ...[K, W1, W2]: [Tensor4, Matrix, Matrix]) =>
  [K, oneByOne(W1), oneByOne(W2)].reduce(layer, X)
