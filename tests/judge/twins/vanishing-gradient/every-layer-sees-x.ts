const sigma = (z: number) => 1 / (1 + Math.exp(-z))

export const sigmoidChainGradient = (x: number, weights: number[]): number =>
  weights.map((w) => w * sigma(w * x) * sigma(-w * x)).reduce((l, r) => l * r)
