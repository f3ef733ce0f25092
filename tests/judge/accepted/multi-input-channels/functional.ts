const demand = (holds: boolean, message: () => string): void => {
  if (!holds) throw new RangeError(message())
}

/** Rows and columns of every channel, or an error where they are not all the same. */
const shapeOf = (channels: Tensor3): [number, number] => {
  const [first, ...others] = channels.map((channel) => {
    const [width = 0, ...widths] = new Set(channel.map((row) => row.length))
    demand(width > 0 && widths.length === 0, () => `a channel with rows of ${[width, ...widths]}`)
    return [channel.length, width] as [number, number]
  })
  demand(first !== undefined, () => 'no channels')
  demand(others.every((shape) => `${shape}` === `${first}`), () => `channels of ${first} and of ${others}`)
  return first
}

const zip = <T, U, V>(left: T[], right: U[], f: (l: T, r: U) => V): V[] => left.map((item, n) => f(item, right[n]))
const dot = (left: number[], right: number[]): number => zip(left, right, (l, r) => l * r).reduce((l, r) => l + r)
const plus = (A: Matrix, B: Matrix): Matrix => zip(A, B, (a, b) => zip(a, b, (l, r) => l + r))

const correlate = (X: Matrix, K: Matrix): Matrix =>
  X.slice(K.length - 1).map((_, i) =>
    X[0].slice(K[0].length - 1).map((_, j) => {
      const window = X.slice(i, i + K.length).map((row) => row.slice(j, j + K[0].length))
      return dot(window.flat(), K.flat())
    }),
  )

export const corr2dMultiIn = (X: Tensor3, K: Tensor3): Matrix => {
  const [[h, w], [kh, kw]] = [shapeOf(X), shapeOf(K)]
  demand(X.length === K.length, () => `${K.length} matrices of weights for ${X.length} channels`)
  demand(kh <= h && kw <= w, () => `a kernel of ${kh}×${kw} on ${h}×${w}`)
  return zip(X, K, correlate).reduce(plus)
}
