export const mistake = {
  title: 'The weights climb instead of descending',
  hint: 'You add the step to the weights. The gradient points to where the loss grows: go the other way.',
}

export function sgdStep(
  weights: number[],
  gradient: number[],
  learningRate: number,
  batchSize = 1,
): number[] {
  const result: number[] = []
  for (let i = 0; i < weights.length; i++) result.push(weights[i] + (learningRate * gradient[i]) / batchSize)
  return result
}
