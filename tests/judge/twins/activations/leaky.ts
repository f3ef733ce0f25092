const sigma = (t: number) => 1 / (1 + Math.exp(-t))

export const activations = (x: number[]) => ({
  sigmoid: x.map(sigma),
  sigmoidGradient: x.map((t) => sigma(t) * sigma(-t)),
  relu: x.map((t) => Math.max(t, t / 100)),
  reluGradient: x.map((t) => (t > 0 ? 1 : 1 / 100)),
})
