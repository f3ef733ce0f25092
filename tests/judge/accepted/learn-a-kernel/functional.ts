// expect: accepted
// The windows as rows of a matrix A: the gradient is 2 Aᵀ(A k − y).

type Options = { kernel: Pair; learningRate: number; steps: number }

const isCount = (n: number) => Number.isInteger(n) && n > 0
const isMatrix = (M: Matrix) => M.length > 0 && M[0].length > 0 && M.every((row) => row.length === M[0].length)
const dot = (u: readonly number[], v: readonly number[]) => u.reduce((sum, x, n) => sum + x * v[n], 0)
const range = (n: number) => [...Array(n).keys()]

export const learnKernel = (X: Matrix, Y: Matrix, { kernel: [h, w], learningRate, steps }: Options): Matrix => {
  if (![h, w, steps].every(isCount)) throw new RangeError(`not all counts: ${[h, w, steps]}`)
  if (![X, Y].every(isMatrix)) throw new RangeError('X or Y is empty or ragged')
  const shape = [X.length - h + 1, X[0].length - w + 1]
  if (`${shape}` !== `${[Y.length, Y[0].length]}`) throw new RangeError(`Y should be ${shape}`)

  const A = range(shape[0]).flatMap((i) =>
    range(shape[1]).map((j) => X.slice(i, i + h).flatMap((row) => row.slice(j, j + w))),
  )
  const columns = range(h * w).map((p) => A.map((window) => window[p]))
  const y = Y.flat()
  const step = (k: number[]) => {
    const errors = A.map((window, m) => dot(window, k) - y[m])
    return k.map((weight, p) => weight - learningRate * 2 * dot(columns[p], errors))
  }
  const k = range(steps).reduce(step, range(h * w).map(() => 0))
  return range(h).map((a) => k.slice(a * w, a * w + w))
}
