export const mistake = {
  title: 'The branches are still apart',
  hint: 'You return a list of branches. The result is one tensor: a list of channels, with no level for the branches.',
}

export function concatenateBranches(branches: Tensor3[]): Tensor3[] {
  return branches.map((branch) => branch.map((channel) => channel.map((row) => [...row])))
}
