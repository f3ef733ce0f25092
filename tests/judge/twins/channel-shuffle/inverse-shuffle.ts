export const channelShuffle = (X: Tensor3, groups: number): Tensor3 =>
  Array.from({ length: groups }, (_, i) => X.filter((_, c) => c % groups === i))
    .flat()
    .map((channel) => channel.map((row) => row.slice()))
