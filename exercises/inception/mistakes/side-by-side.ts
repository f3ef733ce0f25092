export const mistake = {
  title: 'The columns are concatenated',
  hint: 'You put the pictures of the branches next to each other, so that they become wider. It is the channels that become more.',
}

export function concatenateBranches(branches: Tensor3[]): Tensor3 {
  return branches[0].map((channel, c) =>
    channel.map((_, i) => {
      const row: number[] = []
      for (const branch of branches) row.push(...branch[c][i])
      return row
    }),
  )
}
