// A layer with two modes, as in the libraries.
class Dropout {
  readonly #keepProbability: number
  constructor(p: number) {
    if (p < 0 || 1 <= p) throw new RangeError(`a layer cannot drop a share of ${p}`)
    this.#keepProbability = 1 - p
  }
  train(x: readonly number[], keep: ReadonlySet<number>): number[] {
    return Array.from(x, (value, i) => (keep.has(i) ? value / this.#keepProbability : 0))
  }
  evaluate(x: readonly number[]): number[] {
    return x.concat()
  }
}

export function dropout(x: number[], p: number, keep: number[], training: boolean): number[] {
  const layer = new Dropout(p)
  if (keep.length - x.length) throw new RangeError('the mask does not fit')
  const kept = new Set<number>()
  keep.forEach((bit, i) => {
    if (bit * (bit - 1) !== 0) throw new RangeError(`bit ${i} is ${bit}`)
    if (bit) kept.add(i)
  })
  return training ? layer.train(x, kept) : layer.evaluate(x)
}
