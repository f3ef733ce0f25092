export const mistake = {
  title: 'The step is returned, not the weights',
  hint: 'You return how far the weights move. What is wanted is where they are after the move.',
}

export function sgdStep(
  weights: number[],
  gradient: number[],
  learningRate: number,
  batchSize = 1,
): number[] {
  const result: number[] = []
  for (let i = 0; i < weights.length; i++) result.push((-learningRate * gradient[i]) / batchSize)
  return result
}
