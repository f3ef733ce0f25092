const sigma = (z: number) => 1 / (1 + Math.exp(-z))

export const sigmoidChainGradient = (x: number, weights: number[]): number =>
  weights.reduceRight(
    ({ h, gradient }, w) => ({ h: sigma(w * h), gradient: gradient * w * sigma(w * h) * sigma(-w * h) }),
    { h: x, gradient: 1 },
  ).gradient
