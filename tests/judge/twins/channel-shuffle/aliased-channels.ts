export const channelShuffle = (X: Tensor3, groups: number): Tensor3 => {
  const size = X.length / groups
  const shared: Matrix = X[0].map((row) => row.slice())
  return X.map((_, to) => {
    X[(to % groups) * size + Math.floor(to / groups)].forEach((row, r) => row.forEach((x, c) => (shared[r][c] = x)))
    return shared
  })
}
