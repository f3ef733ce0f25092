const sigma = (t: number) => (1 + Math.tanh(t / 2)) / 2
const derivative = (t: number) => sigma(t) * (1 - sigma(t))

export function activations(x: number[]) {
  const sigmoid = x.map(sigma)
  return {
    sigmoid,
    sigmoidGradient: sigmoid.map(derivative),
    relu: x.map((t) => Math.max(t, 0)),
    reluGradient: x.map((t) => (t <= 0 ? 0 : 1)),
  }
}
