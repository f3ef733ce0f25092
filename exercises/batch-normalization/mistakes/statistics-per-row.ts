export const mistake = {
  title: 'Each row is normalized instead of each column',
  hint: 'You take the mean and the variance of each example over its features. That is layer normalization; here each feature has them over the examples.',
}

interface Options {
  gamma: number[]
  beta: number[]
  epsilon: number
  momentum: number
  running: { mean: number[]; variance: number[] }
  training: boolean
}

export function batchNorm(X: Matrix, options: Options) {
  const { gamma, beta, epsilon, momentum, running, training } = options
  const mean: number[] = []
  const variance: number[] = []
  for (let i = 0; i < X.length; i++) {
    let sum = 0
    for (let j = 0; j < X[0].length; j++) sum += X[i][j]
    mean.push(sum / X[0].length)
    let squares = 0
    for (let j = 0; j < X[0].length; j++) squares += (X[i][j] - mean[i]) ** 2
    variance.push(squares / X[0].length)
  }
  const Y: Matrix = []
  for (let i = 0; i < X.length; i++) {
    const row: number[] = []
    for (let j = 0; j < X[0].length; j++) {
      const center = training ? mean[i] : running.mean[j]
      const width = training ? variance[i] : running.variance[j]
      const normalized = (X[i][j] - center) / Math.sqrt(width + epsilon)
      row.push(gamma[j] * normalized + beta[j])
    }
    Y.push(row)
  }
  if (!training) return { Y, running: { mean: [...running.mean], variance: [...running.variance] } }
  const next: { mean: number[]; variance: number[] } = { mean: [], variance: [] }
  for (let j = 0; j < X[0].length; j++) {
    next.mean.push((1 - momentum) * running.mean[j] + momentum * mean[j])
    next.variance.push((1 - momentum) * running.variance[j] + momentum * variance[j])
  }
  return { Y, running: next }
}
