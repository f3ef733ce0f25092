export const channelShuffle = (X: Tensor3, groups: number): Tensor3 => {
  const size = X.length / groups
  const order = X.map((_, c) => c)
  for (let to = 0; to < order.length; to++) order[to] = order[(to % groups) * size + Math.floor(to / groups)]
  return order.map((from) => X[from].map((row) => row.slice()))
}
