export const mistake = {
  title: 'The weights are divided by the batch size, too',
  hint: 'Only the gradient is a sum over the batch. In your formula, brackets make the division take hold of the weight as well.',
  hiddenOnly: true as const,
}

export function sgdStep(
  weights: number[],
  gradient: number[],
  learningRate: number,
  batchSize = 1,
): number[] {
  const result: number[] = []
  for (let i = 0; i < weights.length; i++) result.push((weights[i] - learningRate * gradient[i]) / batchSize)
  return result
}
