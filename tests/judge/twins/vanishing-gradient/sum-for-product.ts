const sigma = (z: number) => 1 / (1 + Math.exp(-z))

export const sigmoidChainGradient = (x: number, weights: number[]): number => {
  const inputs = weights.reduce<number[]>((hs, w) => [...hs, sigma(w * (hs.at(-1) as number))], [x])
  return weights.map((w, l) => w * sigma(w * inputs[l]) * sigma(-w * inputs[l])).reduce((l, r) => l + r)
}
