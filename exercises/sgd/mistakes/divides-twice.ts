export const mistake = {
  title: 'The gradient is divided by the batch size twice',
  hint: 'You take the mean of the gradient, and then divide the learning rate by the batch size as well. The sum becomes a mean by one division.',
  hiddenOnly: true as const,
}

export function sgdStep(
  weights: number[],
  gradient: number[],
  learningRate: number,
  batchSize = 1,
): number[] {
  const result: number[] = []
  for (let i = 0; i < weights.length; i++)
    result.push(weights[i] - ((learningRate / batchSize) * gradient[i]) / batchSize)
  return result
}
