export function concatenateBranches(branches: Tensor3[]): Tensor3 {
  checkBranches(branches)
  return branches.flatMap((branch) => branch.map((channel) => channel.map((row) => [...row])))
}

/** No channel is empty, and all channels of all branches have the size of the first one. */
function checkBranches(branches: Tensor3[]): void {
  const first = branches[0][0]
  const [height, width] = [first.length, first[0]?.length]
  if (!width) throw new RangeError('the first channel is empty')
  for (const channel of branches.flat()) {
    if (channel.length !== height)
      throw new RangeError(`a channel has ${channel.length} rows, the first has ${height}`)
    for (const row of channel)
      if (row.length !== width) throw new RangeError(`a row has ${row.length} cells, the first has ${width}`)
  }
}
