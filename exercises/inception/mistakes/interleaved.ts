export const mistake = {
  title: 'The channels of the branches alternate',
  hint: 'You take the first channel of each branch, then the second of each. First come all channels of the first branch, then all of the second.',
}

export function concatenateBranches(branches: Tensor3[]): Tensor3 {
  const most = Math.max(...branches.map((branch) => branch.length))
  const Y: Tensor3 = []
  for (let c = 0; c < most; c++)
    for (const branch of branches) if (c < branch.length) Y.push(branch[c].map((row) => [...row]))
  return Y
}
