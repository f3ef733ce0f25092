// expect: accepted
// Works in place, on a copy that is a typed array.

export function sgdStep(weights: number[], gradient: number[], learningRate: number, batchSize = 1): number[] {
  const { length } = weights
  if (length !== gradient.length) throw new RangeError(`a gradient has ${length} numbers here`)
  if (batchSize !== Math.floor(batchSize) || batchSize <= 0) throw new RangeError(`batchSize ${batchSize}`)
  const after = Float64Array.from(weights)
  const slopes = Float64Array.from(gradient)
  for (let i = length - 1; i >= 0; i--) after[i] -= (slopes[i] / batchSize) * learningRate
  return Array.from(after)
}
