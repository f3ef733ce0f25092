export const channelShuffle = (X: Tensor3, groups: number): Tensor3 => {
  const size = X.length / groups
  return X.map((_, to) => {
    const channel = X[(to % groups) * size + Math.floor(to / groups)]
    return channel.map((row) => channel.map((_, c) => row[c]))
  })
}
