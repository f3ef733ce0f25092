export const mistake = {
  title: 'All channels of the result are one matrix',
  hint: 'You make one matrix and put it into every place, so the last channel stands in all of them. Make a new matrix for each.',
}

export function concatenateBranches(branches: Tensor3[]): Tensor3 {
  const all = branches.flat()
  const Y: Tensor3 = Array(all.length).fill(all[0].map((row) => row.map(() => 0)))
  for (let c = 0; c < Y.length; c++)
    for (let i = 0; i < Y[c].length; i++) for (let j = 0; j < Y[c][i].length; j++) Y[c][i][j] = all[c][i][j]
  return Y
}
