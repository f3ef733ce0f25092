export const mistake = {
  title: 'The biases are counted, too',
  hint: 'Your number is larger by one for each hidden unit: those are the biases. Only the weights are asked for.',
}

export function mlpParameters(
  inputs: number,
  hidden: number,
  bytesPerWeight = 4,
): { weights: number; bytes: number } {
  const weights = inputs * hidden + hidden
  return { weights, bytes: weights * bytesPerWeight }
}
