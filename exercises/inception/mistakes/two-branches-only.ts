export const mistake = {
  title: 'Only the first two branches are joined',
  hint: 'You take two branches by name. There may be one, or three, or more: go through all of them.',
}

export function concatenateBranches(branches: Tensor3[]): Tensor3 {
  const [first, second] = branches
  return [...first, ...second].map((channel) => channel.map((row) => [...row]))
}
