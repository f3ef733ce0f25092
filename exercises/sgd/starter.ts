/**
 * One step of stochastic gradient descent on a mini-batch.
 * @param weights the weights before the step, n numbers
 * @param gradient the SUM of the gradients of all examples of the batch, n numbers
 * @param learningRate η
 * @param batchSize how many examples the batch holds
 * @returns the weights after the step, in a new list
 * @throws RangeError where weights and gradient differ in length, and for a batch size below 1 or not whole
 */
export function sgdStep(
  weights: number[],
  gradient: number[],
  learningRate: number,
  batchSize = 1,
): number[] {
  throw new Error('not implemented')
}
