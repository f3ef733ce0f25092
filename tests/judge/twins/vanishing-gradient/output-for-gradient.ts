const sigma = (z: number) => (1 + Math.tanh(z / 2)) / 2

export const sigmoidChainGradient = (x: number, weights: number[]): number =>
  weights.reduce((h, w) => sigma(w * h), x)
