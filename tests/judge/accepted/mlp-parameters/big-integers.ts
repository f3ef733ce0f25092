// BigInt refuses fractions with a RangeError of its own.
class Layer {
  readonly #weights: bigint
  constructor(inputs: number, hidden: number) {
    this.#weights = Layer.count(inputs) * Layer.count(hidden)
  }
  static count(value: number): bigint {
    const count = BigInt(value)
    if (count <= 0n) throw new RangeError(`${value} is below 1`)
    return count
  }
  report(bytesPerWeight: number) {
    return { weights: Number(this.#weights), bytes: Number(this.#weights * Layer.count(bytesPerWeight)) }
  }
}

export function mlpParameters(inputs: number, hidden: number, bytesPerWeight = 4) {
  return new Layer(inputs, hidden).report(bytesPerWeight)
}
