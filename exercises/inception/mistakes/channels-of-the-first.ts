export const mistake = {
  title: 'Every branch is taken to have as many channels as the first',
  hint: 'You read as many channels of each branch as the first one has. Each has a number of its own: branch.length.',
}

export function concatenateBranches(branches: Tensor3[]): Tensor3 {
  const channels = branches[0].length
  const Y: Tensor3 = []
  for (const branch of branches) for (let c = 0; c < channels; c++) Y.push(branch[c].map((row) => [...row]))
  return Y
}
