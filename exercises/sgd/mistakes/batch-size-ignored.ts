export const mistake = {
  title: 'The batch size is ignored',
  hint: 'The gradient is a sum over the batch, and you take all of it. With more examples your steps become longer.',
  hiddenOnly: true as const,
}

export function sgdStep(
  weights: number[],
  gradient: number[],
  learningRate: number,
  _batchSize = 1,
): number[] {
  const result: number[] = []
  for (let i = 0; i < weights.length; i++) result.push(weights[i] - learningRate * gradient[i])
  return result
}
