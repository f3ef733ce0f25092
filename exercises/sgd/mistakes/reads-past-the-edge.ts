export const mistake = {
  title: 'There is one number too many, and it is NaN',
  hint: 'Your loop takes one step too many: the last index is weights.length - 1, and behind it there is undefined.',
}

export function sgdStep(
  weights: number[],
  gradient: number[],
  learningRate: number,
  batchSize = 1,
): number[] {
  const result: number[] = []
  for (let i = 0; i <= weights.length; i++) result.push(weights[i] - (learningRate * gradient[i]) / batchSize)
  return result
}
