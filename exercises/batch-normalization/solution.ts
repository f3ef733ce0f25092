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

export function batchNorm(X: Matrix, options: Options): { Y: Matrix; running: Statistics } {
  checkSizes(X, options)
  const { running, momentum, training } = options
  if (!training)
    return {
      Y: normalize(X, running, options),
      running: { mean: [...running.mean], variance: [...running.variance] },
    }

  const batch = statisticsOf(X)
  return {
    Y: normalize(X, batch, options),
    running: {
      mean: blend(running.mean, batch.mean, momentum),
      variance: blend(running.variance, batch.variance, momentum),
    },
  }
}

/** The mean and the biased variance of each column. */
function statisticsOf(X: Matrix): Statistics {
  const columns = X[0].map((_, j) => X.map((row) => row[j]))
  const mean = columns.map(average)
  const variance = columns.map((numbers, j) => average(numbers.map((x) => (x - mean[j]) ** 2)))
  return { mean, variance }
}

function normalize(X: Matrix, { mean, variance }: Statistics, { gamma, beta, epsilon }: Options): Matrix {
  return X.map((row) =>
    row.map((x, j) => (gamma[j] * (x - mean[j])) / Math.sqrt(variance[j] + epsilon) + beta[j]),
  )
}

/** The old numbers moved towards the new ones. @param share of the new number in the result */
function blend(old: number[], fresh: number[], share: number): number[] {
  return old.map((value, j) => (1 - share) * value + share * fresh[j])
}

function average(numbers: number[]): number {
  return numbers.reduce((sum, x) => sum + x, 0) / numbers.length
}

function checkSizes(X: Matrix, { gamma, beta, running }: Options): void {
  const width = X.length === 0 ? 0 : X[0].length
  if (width === 0) throw new RangeError('X is empty')
  for (const row of X)
    if (row.length !== width) throw new RangeError(`X is ragged: rows of ${width} and of ${row.length}`)
  checkLength(gamma, width, 'gamma')
  checkLength(beta, width, 'beta')
  checkLength(running.mean, width, 'the running mean')
  checkLength(running.variance, width, 'the running variance')
}

function checkLength(numbers: number[], width: number, name: string): void {
  if (numbers.length !== width)
    throw new RangeError(`${name} has ${numbers.length} numbers for ${width} columns`)
}
