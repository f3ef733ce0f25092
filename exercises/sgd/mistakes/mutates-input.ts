export const mistake = {
  title: 'The weights are changed in place',
  hint: 'You write into the list of the caller, who still needs the old weights. Make a new list.',
}

export function sgdStep(
  weights: number[],
  gradient: number[],
  learningRate: number,
  batchSize = 1,
): number[] {
  for (let i = 0; i < weights.length; i++) weights[i] -= (learningRate * gradient[i]) / batchSize
  return weights
}
