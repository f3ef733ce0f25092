export const mistake = {
  title: 'Gamma and beta are not used',
  hint: 'Your outputs have mean 0 and variance 1, and there they stop. Scale each column by its gamma and shift it by its beta.',
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
  const { epsilon, momentum, running, training } = options
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
  const used = training ? { mean, variance } : running
  const Y: Matrix = []
  for (let i = 0; i < X.length; i++) {
    const row: number[] = []
    for (let j = 0; j < X[0].length; j++) {
      const normalized = (X[i][j] - used.mean[j]) / Math.sqrt(used.variance[j] + epsilon)
      row.push(normalized)
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
