// expect: accepted

export function sgdStep(weights: number[], gradient: number[], learningRate: number, batchSize?: number): number[] {
  if (batchSize === undefined) batchSize = 1
  if (batchSize < 1) throw new RangeError('no example in the batch')
  if (batchSize % 1 !== 0) throw new RangeError('half an example in the batch')
  if (weights.length > gradient.length) throw new RangeError('the gradient is too short')
  if (weights.length < gradient.length) throw new RangeError('the gradient is too long')
  const rate = learningRate / batchSize
  const after = []
  for (let i = 0; i < weights.length; i++) {
    after[i] = weights[i] - rate * gradient[i]
  }
  return after
}
