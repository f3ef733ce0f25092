interface Statistics {
  mean: number[]
  variance: number[]
}

interface Options {
  gamma: number[]
  beta: number[]
  epsilon: number
  momentum: number
  running: Statistics
  training: boolean
}

/**
 * Batch normalization of X (n examples × d features), each column by itself.
 * @param options.gamma scale, options.beta shift: d numbers each
 * @param options.epsilon added to the variance, under the root
 * @param options.momentum the share of the new value in the running statistics
 * @param options.running mean and (biased) variance so far, d numbers each
 * @param options.training true: normalize by the batch, update the running statistics; false: use these, and keep them
 * @returns Y, n × d; running, the running statistics after this call
 * @throws RangeError for an empty or ragged X, or a vector that has not d numbers
 */
export function batchNorm(X: Matrix, options: Options): { Y: Matrix; running: Statistics } {
  throw new Error('not implemented')
}
