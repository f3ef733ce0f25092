const derivative = (s: number) => s - s * s

export const activations = (x: number[]) => ({
  sigmoid: x.map((t) => (1 + Math.tanh(t / 2)) / 2),
  sigmoidGradient: x.map(derivative),
  relu: x.map((t) => (t > 0 ? t : 0)),
  reluGradient: x.map((t) => (t > 0 ? 1 : 0)),
})
