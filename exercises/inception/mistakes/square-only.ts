export const mistake = {
  title: 'It works on square channels only',
  hint: 'You use the number of rows for the columns, too. Height and width are different numbers: channel.length and channel[0].length.',
  hiddenOnly: true as const,
}

export function concatenateBranches(branches: Tensor3[]): Tensor3 {
  const Y: Tensor3 = []
  for (const branch of branches)
    for (const channel of branch) {
      const copy: Matrix = []
      for (let i = 0; i < channel.length; i++) {
        copy.push([])
        for (let j = 0; j < channel.length; j++) copy[i].push(channel[i][j])
      }
      Y.push(copy)
    }
  return Y
}
