// A class with one method for each list, filled from a generator.
class Activation {
  constructor(private readonly x: readonly number[]) {}
  private *each(f: (x: number) => number): Generator<number> {
    for (const value of this.x) yield f(value)
  }
  get sigmoid() {
    return [...this.each((x) => 1 / (1 + Math.exp(-x)))]
  }
  get sigmoidGradient() {
    return this.sigmoid.map((s) => s - s ** 2)
  }
  get relu() {
    return [...this.each((x) => (x < 0 ? 0 : x))]
  }
  get reluGradient() {
    return [...this.each((x) => (x <= 0 ? 0 : 1))]
  }
}

export const activations = (x: number[]) => {
  const { sigmoid, sigmoidGradient, relu, reluGradient } = new Activation(x)
  return { sigmoid, sigmoidGradient, relu, reluGradient }
}
