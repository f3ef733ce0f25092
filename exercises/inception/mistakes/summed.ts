export const mistake = {
  title: 'The branches are added',
  hint: 'You add the branches cell by cell. Nothing is added here: every channel of every branch stays as it is, and they become more.',
}

export function concatenateBranches(branches: Tensor3[]): Tensor3 {
  let sum = branches[0]
  for (let n = 1; n < branches.length; n++)
    sum = sum.map((channel, c) =>
      channel.map((row, i) => row.map((value, j) => value + branches[n][c][i][j])),
    )
  return sum.map((channel) => channel.map((row) => [...row]))
}
