export const channelShuffle = (X: Tensor3, groups: number): Tensor3 => {
  const size = X.length / groups
  const parts = Array.from({ length: groups }, (_, i) => X.slice(i * size, (i + 1) * size))
  return structure(parts.flat())
}

const structure = (X: Tensor3): Tensor3 => X.map((channel) => channel.map((row) => row.concat()))
