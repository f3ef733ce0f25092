export const channelShuffle = (X: Tensor3): Tensor3 => {
  const half = (X.length - (X.length % 2)) / 2
  const order = X.map((_, to) => (to % 2 === 0 ? to / 2 : half + (to - 1) / 2))
  return order.map((from) => X[from].map((row) => row.slice()))
}
