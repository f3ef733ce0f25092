export const mistake = {
  title: 'One mean and one variance for the whole batch',
  hint: 'You take the mean and the variance over all numbers of the batch. Each column has its own two, so that features of different scales become comparable.',
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
  let sum = 0
  for (const row of X) for (const x of row) sum += x
  const count = X.length * X[0].length
  let squares = 0
  for (const row of X) for (const x of row) squares += (x - sum / count) ** 2
  for (let j = 0; j < X[0].length; j++) {
    mean.push(sum / count)
    variance.push(squares / count)
  }
  const used = training ? { mean, variance } : running
  const Y: Matrix = []
  for (let i = 0; i < X.length; i++) {
    const row: number[] = []
    for (let j = 0; j < X[0].length; j++) {
      const normalized = (X[i][j] - used.mean[j]) / Math.sqrt(used.variance[j] + epsilon)
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
