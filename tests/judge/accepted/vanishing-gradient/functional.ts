// Dual numbers: each carries its derivative along.
type Dual = readonly [value: number, derivative: number]

const times = (w: number, [value, derivative]: Dual): Dual => [w * value, w * derivative]
const sigma = ([value, derivative]: Dual): Dual => {
  const s = (1 + Math.tanh(value / 2)) / 2
  return [s, (derivative * (1 - Math.tanh(value / 2) ** 2)) / 4]
}

export const sigmoidChainGradient = (x: number, weights: number[]): number =>
  weights.reduce<Dual>((h, w) => sigma(times(w, h)), [x, 1])[1]
