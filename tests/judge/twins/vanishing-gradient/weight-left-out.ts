const sigma = (z: number) => (1 + Math.tanh(z / 2)) / 2

export const sigmoidChainGradient = (x: number, weights: number[]): number => {
  const outputs = weights.reduce<number[]>((hs, w) => [...hs, sigma(w * (hs.at(-1) ?? x))], [])
  return outputs.map((h) => h * (1 - h)).reduce((l, r) => l * r, 1)
}
