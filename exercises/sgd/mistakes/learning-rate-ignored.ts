export const mistake = {
  title: 'The learning rate is left out',
  hint: 'You subtract the whole gradient. Take only the share of it that the learning rate says.',
}

export function sgdStep(
  weights: number[],
  gradient: number[],
  _learningRate: number,
  batchSize = 1,
): number[] {
  const result: number[] = []
  for (let i = 0; i < weights.length; i++) result.push(weights[i] - gradient[i] / batchSize)
  return result
}
