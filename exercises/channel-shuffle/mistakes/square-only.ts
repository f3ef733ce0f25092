export const mistake = {
  title: 'It works on square channels only',
  hint: 'You copy as many columns as there are rows. Height and width are different numbers: X[0].length and X[0][0].length.',
}

export function channelShuffle(X: Tensor3, groups: number): Tensor3 {
  const size = X.length / groups
  const height = X[0].length
  const Y: Tensor3 = []
  for (let to = 0; to < X.length; to++) {
    const from = (to % groups) * size + Math.floor(to / groups)
    const channel: Matrix = []
    for (let r = 0; r < height; r++) {
      const row: number[] = []
      for (let c = 0; c < height; c++) row.push(X[from][r][c])
      channel.push(row)
    }
    Y.push(channel)
  }
  return Y
}
