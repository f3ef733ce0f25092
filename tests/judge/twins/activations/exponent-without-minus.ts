const sigma = (t: number) => (Math.exp(t) + 1) ** -1

export const activations = (x: number[]) => ({
  sigmoid: x.map(sigma),
  sigmoidGradient: x.map((t) => (1 - sigma(t)) * sigma(t)),
  relu: x.map((t) => (t + Math.abs(t)) / 2),
  reluGradient: x.map((t) => (t > 0 ? 1 : 0)),
})
