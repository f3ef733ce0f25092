export const mistake = {
  title: 'The gradient is divided by the learning rate',
  hint: 'A small learning rate should make small steps, and yours become longer. It is a factor.',
}

export function sgdStep(
  weights: number[],
  gradient: number[],
  learningRate: number,
  batchSize = 1,
): number[] {
  const result: number[] = []
  for (let i = 0; i < weights.length; i++) result.push(weights[i] - gradient[i] / learningRate / batchSize)
  return result
}
