const sigma = (t: number) => 1 / (1 + Math.exp(-t))

export function activations(x: number[]) {
  const sigmoid = x.map(sigma)
  const sigmoidGradient = sigmoid.map((s) => s - s * s)
  x.forEach((t, i) => {
    x[i] = t < 0 ? 0 : t
  })
  return { sigmoid, sigmoidGradient, relu: [...x], reluGradient: x.map((t) => (t > 0 ? 1 : 0)) }
}
