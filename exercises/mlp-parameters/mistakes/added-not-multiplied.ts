export const mistake = {
  title: 'Inputs and hidden units are added',
  hint: 'You count the units. The weights are the lines between them: one for each pair of an input and a hidden unit.',
}

export function mlpParameters(
  inputs: number,
  hidden: number,
  bytesPerWeight = 4,
): { weights: number; bytes: number } {
  const weights = inputs + hidden
  return { weights, bytes: weights * bytesPerWeight }
}
