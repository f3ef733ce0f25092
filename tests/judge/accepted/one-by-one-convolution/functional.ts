// Whole channels are scaled and added.

const scale = (channel: Matrix, by: number): Matrix => channel.map((row) => row.map((x) => x * by))
const add = (P: Matrix, Q: Matrix): Matrix => P.map((row, i) => row.map((p, j) => p + Q[i][j]))

const shape = (M: Matrix): string => {
  const widths = new Set(M.map((row) => row.length))
  if (widths.size !== 1 || widths.has(0)) throw new RangeError('a matrix is empty or ragged')
  return `${M.length}×${M[0].length}`
}

export const conv1x1 = (X: Tensor3, K: Matrix): Tensor3 => {
  if (new Set(X.map(shape)).size !== 1) throw new RangeError('the channels differ, or there is none')
  shape(K)
  return K.map((weights) => {
    if (weights.length !== X.length) throw new RangeError(`${weights.length} weights for ${X.length} channels`)
    return X.map((channel, c) => scale(channel, weights[c])).reduce(add)
  })
}
