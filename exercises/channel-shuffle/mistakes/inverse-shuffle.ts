export const mistake = {
  title: 'It is the inverse shuffle',
  hint: 'You undo the shuffle instead of doing it. Lay the channels out one row a group, not one column a group, and read the columns.',
}

export function channelShuffle(X: Tensor3, groups: number): Tensor3 {
  const size = X.length / groups
  const Y: Tensor3 = []
  for (let i = 0; i < groups; i++)
    for (let j = 0; j < size; j++) Y.push(X[j * groups + i].map((row) => [...row]))
  return Y
}
