// expect: accepted
// The mean first, then the step.

const scale = (v: readonly number[], by: number) => v.map((x) => x * by)
const subtract = (u: readonly number[], v: readonly number[]) => u.map((x, i) => x - v[i])
const check = (holds: boolean, message: string) => {
  if (!holds) throw new RangeError(message)
}

export const sgdStep = (weights: number[], gradient: number[], learningRate: number, batchSize: number = 1): number[] => {
  check(weights.length === gradient.length, `${weights.length} weights, ${gradient.length} slopes`)
  check(Number.isSafeInteger(batchSize) && batchSize > 0, `a batch of ${batchSize}`)
  return subtract(weights, scale(scale(gradient, 1 / batchSize), learningRate))
}
