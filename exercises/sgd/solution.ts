export function sgdStep(
  weights: number[],
  gradient: number[],
  learningRate: number,
  batchSize = 1,
): number[] {
  if (gradient.length !== weights.length)
    throw new RangeError(
      `a gradient of ${gradient.length} numbers does not belong to ${weights.length} weights`,
    )
  if (!Number.isInteger(batchSize) || batchSize < 1)
    throw new RangeError(`a batch must hold a whole number of examples from 1 on, not ${batchSize}`)
  return weights.map((weight, i) => weight - (learningRate * gradient[i]) / batchSize)
}
