export const concatenateBranches = (branches: Tensor3[]) => {
  const channels = branches.flat()
  const last = channels[channels.length - 1].map((row) => row.slice())
  return channels.map(() => last)
}
