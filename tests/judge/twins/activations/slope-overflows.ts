export const activations = (x: number[]) => ({
  sigmoid: x.map((t) => 1 / (Math.exp(-t) + 1)),
  sigmoidGradient: x.map((t) => Math.exp(-t) / (1 + Math.exp(-t)) ** 2),
  relu: x.map((t) => (t > 0 ? t : 0)),
  reluGradient: x.map((t) => +(t > 0)),
})
