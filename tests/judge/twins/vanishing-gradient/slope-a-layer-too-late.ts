const sigma = (z: number) => 1 / (1 + Math.exp(-z))
const slope = (z: number) => sigma(z) * sigma(-z)

export const sigmoidChainGradient = (x: number, weights: number[]): number => {
  const outputs = weights.reduce<number[]>((hs, w) => [...hs, sigma(w * (hs.at(-1) ?? x))], [])
  return weights.map((w, l) => w * slope(w * outputs[l])).reduce((l, r) => l * r, 1)
}
