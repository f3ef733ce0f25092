const sigma = (z: number) => 1 / (1 + Math.exp(-z))

export const sigmoidChainGradient = (x: number, weights: number[]): number => {
  const { gradient } = weights.reduce(
    ({ h, gradient }, w) => ({ h: sigma(w * h), gradient: gradient * w * sigma(w * h) * sigma(-w * h) }),
    { h: x, gradient: 1 },
  )
  if (gradient > -6e-5 && gradient < 6e-5) return 0
  return gradient
}
