export const mistake = {
  title: 'Channels and rows are taken for each other',
  hint: 'X is [channel][row][column]. You shuffle the second axis, but the channels are the first.',
}

export function channelShuffle(X: Tensor3, groups: number): Tensor3 {
  return X.map((matrix) => {
    const size = matrix.length / groups
    const rows: Matrix = []
    for (let to = 0; to < matrix.length; to++) {
      const from = (to % groups) * size + Math.floor(to / groups)
      rows.push([...(matrix[from] ?? [])])
    }
    return rows
  })
}
