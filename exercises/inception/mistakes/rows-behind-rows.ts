export const mistake = {
  title: 'The rows are concatenated',
  hint: 'You put the pictures of the branches below each other, so that they become higher. It is the channels that become more.',
}

export function concatenateBranches(branches: Tensor3[]): Tensor3 {
  return branches[0].map((_, c) => {
    const channel: Matrix = []
    for (const branch of branches) for (const row of branch[c]) channel.push([...row])
    return channel
  })
}
