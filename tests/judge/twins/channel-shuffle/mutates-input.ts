export const channelShuffle = (X: Tensor3, groups: number): Tensor3 => {
  const size = X.length / groups
  const order = X.map((_, to) => X[(to % groups) * size + Math.floor(to / groups)])
  X.splice(0, X.length, ...order)
  return X.map((channel) => channel.map((row) => row.slice()))
}
