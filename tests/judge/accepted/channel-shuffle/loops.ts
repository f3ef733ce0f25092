export function channelShuffle(X: Tensor3, groups: number): Tensor3 {
  if (X.length === 0 || X[0].length === 0 || X[0][0].length === 0) throw new RangeError('X is empty')
  for (const channel of X) {
    if (channel.length !== X[0].length) throw new RangeError('channels differ')
    for (const row of channel) if (row.length !== X[0][0].length) throw new RangeError('rows differ')
  }
  const n = X.length / groups
  if (!(groups > 0) || groups % 1 !== 0 || n % 1 !== 0) throw new RangeError('groups: ' + groups)
  const Y: Tensor3 = new Array(X.length)
  for (let i = 0; i < groups; i++) {
    for (let j = 0; j < n; j++) {
      const copy: Matrix = []
      for (let r = 0; r < X[0].length; r++) {
        copy[r] = []
        for (let c = 0; c < X[0][0].length; c++) copy[r][c] = X[i * n + j][r][c]
      }
      Y[j * groups + i] = copy
    }
  }
  return Y
}
