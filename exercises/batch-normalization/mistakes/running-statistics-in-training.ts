export const mistake = {
  title: 'Training normalizes by the running statistics',
  hint: 'You update the running statistics and normalize by what comes out. In training, a batch is normalized by its own mean and variance.',
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
  for (let j = 0; j < X[0].length; j++) {
    let sum = 0
    for (let i = 0; i < X.length; i++) sum += X[i][j]
    mean.push(sum / X.length)
    let squares = 0
    for (let i = 0; i < X.length; i++) squares += (X[i][j] - mean[j]) ** 2
    variance.push(squares / X.length)
  }
  const used: { mean: number[]; variance: number[] } = { mean: [], variance: [] }
  const share = training ? momentum : 0
  for (let j = 0; j < X[0].length; j++) {
    used.mean.push((1 - share) * running.mean[j] + share * mean[j])
    used.variance.push((1 - share) * running.variance[j] + share * variance[j])
  }
  const Y: Matrix = []
  for (let i = 0; i < X.length; i++) {
    const row: number[] = []
    for (let j = 0; j < X[0].length; j++) {
      const normalized = (X[i][j] - used.mean[j]) / Math.sqrt(used.variance[j] + epsilon)
      row.push(gamma[j] * normalized + beta[j])
    }
    Y.push(row)
  }
  return { Y, running: used }
}
