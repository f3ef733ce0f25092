export const mistake = {
  title: 'All weights move by the gradient of the first',
  hint: 'You read gradient[0] for every weight. Each weight has a number of its own.',
}

export function sgdStep(
  weights: number[],
  gradient: number[],
  learningRate: number,
  batchSize = 1,
): number[] {
  const result: number[] = []
  for (let i = 0; i < weights.length; i++) result.push(weights[i] - (learningRate * gradient[0]) / batchSize)
  return result
}
