// expect: accepted
// Plain loops, one column at a time.

interface BatchNormOptions {
  gamma: number[]
  beta: number[]
  epsilon: number
  momentum: number
  running: { mean: number[]; variance: number[] }
  training: boolean
}

export function batchNorm(X: Matrix, options: BatchNormOptions) {
  const n = X.length
  if (n === 0 || X[0].length === 0) throw new RangeError('there is nothing to normalize')
  const d = X[0].length
  for (let i = 1; i < n; i++) {
    if (X[i].length !== d) throw new RangeError('row ' + i + ' has another length than the first')
  }
  const vectors = [options.gamma, options.beta, options.running.mean, options.running.variance]
  for (let k = 0; k < vectors.length; k++) {
    if (vectors[k].length !== d) throw new RangeError('a vector of ' + vectors[k].length + ' for ' + d + ' columns')
  }

  const Y: Matrix = []
  for (let i = 0; i < n; i++) Y.push(new Array(d).fill(0))
  const newMean: number[] = []
  const newVariance: number[] = []
  for (let j = 0; j < d; j++) {
    let mean = options.running.mean[j]
    let variance = options.running.variance[j]
    newMean[j] = mean
    newVariance[j] = variance
    if (options.training) {
      mean = 0
      for (let i = 0; i < n; i++) mean += X[i][j] / n
      variance = 0
      for (let i = 0; i < n; i++) variance += ((X[i][j] - mean) * (X[i][j] - mean)) / n
      newMean[j] = (1 - options.momentum) * newMean[j] + options.momentum * mean
      newVariance[j] = (1 - options.momentum) * newVariance[j] + options.momentum * variance
    }
    const scale = options.gamma[j] / Math.sqrt(variance + options.epsilon)
    const shift = options.beta[j] - scale * mean
    for (let i = 0; i < n; i++) Y[i][j] = scale * X[i][j] + shift
  }
  return { Y, running: { mean: newMean, variance: newVariance } }
}
