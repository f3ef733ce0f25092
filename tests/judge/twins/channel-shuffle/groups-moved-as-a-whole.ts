export const channelShuffle = (X: Tensor3, groups: number): Tensor3 => {
  const size = X.length / groups
  return Array.from({ length: groups }, (_, i) => X.slice(i * size, (i + 1) * size))
    .reverse()
    .flat()
    .map((channel) => channel.map((row) => row.slice()))
}
