export const mistake = {
  title: 'The groups change places as a whole',
  hint: 'You put the last group first, but inside it the channels stay together. Every new group has to have channels of every old one.',
}

export function channelShuffle(X: Tensor3, groups: number): Tensor3 {
  const size = X.length / groups
  const Y: Tensor3 = []
  for (let i = groups - 1; i >= 0; i--)
    for (let j = 0; j < size; j++) Y.push(X[i * size + j].map((row) => [...row]))
  return Y
}
