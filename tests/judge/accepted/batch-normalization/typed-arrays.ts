// expect: accepted
// Flat typed arrays inside, plain arrays out; Welford's running mean and variance in one pass over the rows.

class Normalizer {
  readonly #mean: Float64Array
  readonly #squares: Float64Array
  #count = 0

  constructor(readonly width: number) {
    this.#mean = new Float64Array(width)
    this.#squares = new Float64Array(width)
  }

  see(row: ArrayLike<number>): void {
    this.#count++
    for (let j = 0; j < this.width; j++) {
      const before = row[j] - this.#mean[j]
      this.#mean[j] += before / this.#count
      this.#squares[j] += before * (row[j] - this.#mean[j])
    }
  }

  get statistics() {
    return { mean: this.#mean, variance: this.#squares.map((total) => total / this.#count) }
  }
}

function fit(vector: number[], width: number): Float64Array {
  if (vector.length === width) return Float64Array.from(vector)
  throw new RangeError(`${vector.length} numbers where ${width} are wanted`)
}

export function batchNorm(X: Matrix, options: any) {
  const width = X[0]?.length || 0
  if (width < 1) throw new RangeError('empty')
  const cells = new Float64Array(X.length * width)
  X.forEach((row, i) => cells.set(fit(row, width), i * width))
  const gamma = fit(options.gamma, width)
  const beta = fit(options.beta, width)
  const kept = { mean: fit(options.running.mean, width), variance: fit(options.running.variance, width) }

  const normalizer = new Normalizer(width)
  for (let i = 0; i < X.length; i++) normalizer.see(cells.subarray(i * width, (i + 1) * width))
  const { mean, variance } = options.training ? normalizer.statistics : kept
  for (let at = 0; at < cells.length; at++) {
    const j = at % width
    cells[at] = ((cells[at] - mean[j]) / Math.sqrt(variance[j] + options.epsilon)) * gamma[j] + beta[j]
  }
  const share = options.training ? options.momentum : 0
  return {
    Y: X.map((_, i) => Array.from(cells.subarray(i * width, (i + 1) * width))),
    running: {
      mean: Array.from(kept.mean, (old, j) => (1 - share) * old + share * mean[j]),
      variance: Array.from(kept.variance, (old, j) => (1 - share) * old + share * variance[j]),
    },
  }
}
