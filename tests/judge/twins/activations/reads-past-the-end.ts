const sigma = (t: number) => 1 / (1 + Math.exp(-t))

export function activations(x: number[]) {
  const places = Array.from({ length: x.length + 1 }, (_, i) => i)
  return {
    sigmoid: places.map((i) => sigma(x[i])),
    sigmoidGradient: places.map((i) => sigma(x[i]) * (1 - sigma(x[i]))),
    relu: places.map((i) => Math.max(x[i], 0)),
    reluGradient: places.map((i) => (x[i] > 0 ? 1 : 0)),
  }
}
