export const mistake = {
  title: 'Of each round, the last group comes first',
  hint: 'You deal out one channel of each group, as you should, but begin with the last group. Begin with the first.',
}

export function channelShuffle(X: Tensor3, groups: number): Tensor3 {
  const size = X.length / groups
  const Y: Tensor3 = []
  for (let to = 0; to < X.length; to++) {
    const group = groups - 1 - (to % groups)
    Y.push(X[group * size + Math.floor(to / groups)].map((row) => [...row]))
  }
  return Y
}
