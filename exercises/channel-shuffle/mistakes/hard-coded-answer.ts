export const mistake = {
  title: 'The answer of the worked example is written down',
  hint: 'You return the order of the worked example whatever comes in. Compute it from X and groups.',
}

export function channelShuffle(_X: Tensor3, _groups: number): Tensor3 {
  return [[[0]], [[3]], [[1]], [[4]], [[2]], [[5]]]
}
