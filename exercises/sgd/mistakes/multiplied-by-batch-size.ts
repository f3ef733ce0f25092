export const mistake = {
  title: 'The gradient is multiplied by the batch size',
  hint: 'The gradient is the sum over the batch already. To get the mean, divide.',
  hiddenOnly: true as const,
}

export function sgdStep(
  weights: number[],
  gradient: number[],
  learningRate: number,
  batchSize = 1,
): number[] {
  const result: number[] = []
  for (let i = 0; i < weights.length; i++) result.push(weights[i] - learningRate * gradient[i] * batchSize)
  return result
}
