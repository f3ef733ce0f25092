export const mistake = {
  title: 'The branches stand in reverse order',
  hint: 'All channels are there, but those of the last branch come first. The order is that of the branches.',
}

export function concatenateBranches(branches: Tensor3[]): Tensor3 {
  let Y: Tensor3 = []
  for (const branch of branches) Y = [...branch.map((channel) => channel.map((row) => [...row])), ...Y]
  return Y
}
