export const mistake = {
  title: 'The channels of the input itself are moved',
  hint: 'You put the new order into X, so the caller finds it shuffled after the call. Build a new tensor.',
}

export function channelShuffle(X: Tensor3, groups: number): Tensor3 {
  const size = X.length / groups
  const before = [...X]
  for (let to = 0; to < X.length; to++) X[to] = before[(to % groups) * size + Math.floor(to / groups)]
  return X
}
