const sigma = (t: number) => 1 / (1 + Math.exp(-t))
const step = (t: number) => {
  if (t === 0) return 0.5
  return t > 0 ? 1 : 0
}

export const activations = (x: number[]) => ({
  sigmoid: x.map(sigma),
  sigmoidGradient: x.map((t) => sigma(t) * sigma(-t)),
  relu: x.map((t) => t * step(t)),
  reluGradient: x.map(step),
})
