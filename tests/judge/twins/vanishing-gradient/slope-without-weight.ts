const sigma = (z: number) => 1 / (1 + Math.exp(-z))
const slope = (z: number) => sigma(z) * sigma(-z)

export const sigmoidChainGradient = (x: number, weights: number[]): number => {
  const inputs = weights.reduce<number[]>((hs, w) => [...hs, sigma(w * (hs.at(-1) as number))], [x])
  return weights.reduce((product, w, l) => product * w * slope(inputs[l]), 1)
}
