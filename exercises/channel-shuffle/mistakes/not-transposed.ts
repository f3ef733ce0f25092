export const mistake = {
  title: 'The channels come out in the order in which they went in',
  hint: 'You put the channels into groups and take them out again group by group. Take the first of every group, then the second of every group.',
}

export function channelShuffle(X: Tensor3, groups: number): Tensor3 {
  const size = X.length / groups
  const Y: Tensor3 = []
  for (let i = 0; i < groups; i++)
    for (let j = 0; j < size; j++) Y.push(X[i * size + j].map((row) => [...row]))
  return Y
}
