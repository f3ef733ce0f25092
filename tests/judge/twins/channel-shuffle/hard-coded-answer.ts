export const channelShuffle = (): Tensor3 => [0, 3, 1, 4, 2, 5].map((c) => [[c]])
