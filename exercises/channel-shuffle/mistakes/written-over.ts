export const mistake = {
  title: 'Channels are overwritten before they are read',
  hint: 'You move the channels within one array, so that some are lost before their turn comes. Read from the input and write into a new tensor.',
}

export function channelShuffle(X: Tensor3, groups: number): Tensor3 {
  const size = X.length / groups
  const Y = X.map((matrix) => matrix.map((row) => [...row]))
  for (let to = 0; to < X.length; to++)
    Y[to] = Y[(to % groups) * size + Math.floor(to / groups)].map((row) => [...row])
  return Y
}
