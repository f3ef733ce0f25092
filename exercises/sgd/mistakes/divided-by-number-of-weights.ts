export const mistake = {
  title: 'The gradient is divided by the number of weights',
  hint: 'You take the length of the list for the size of the batch. How many weights there are makes no difference to a step.',
}

export function sgdStep(
  weights: number[],
  gradient: number[],
  learningRate: number,
  batchSize = 1,
): number[] {
  const result: number[] = []
  for (let i = 0; i < weights.length; i++)
    result.push(weights[i] - (learningRate * gradient[i]) / batchSize / weights.length)
  return result
}
