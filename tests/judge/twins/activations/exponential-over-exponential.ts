const squash = (t: number) => Math.E ** t / (Math.E ** t + 1)

export const activations = (x: number[]) => ({
  relu: x.map((t) => (t < 0 ? 0 : t)),
  reluGradient: x.map((t) => Number(t > 0)),
  sigmoid: x.map(squash),
  sigmoidGradient: x.map((t) => squash(t) - squash(t) ** 2),
})
