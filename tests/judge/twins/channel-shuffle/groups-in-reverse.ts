export const channelShuffle = (X: Tensor3, groups: number): Tensor3 => {
  const size = X.length / groups
  return X.map((_, to) => {
    const group = groups - 1 - (to % groups)
    return X[group * size + Math.floor(to / groups)].map((row) => row.slice())
  })
}
