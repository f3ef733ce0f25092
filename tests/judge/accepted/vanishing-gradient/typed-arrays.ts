export function sigmoidChainGradient(x: number, weights: number[]): number {
  const w = Float64Array.from(weights)
  const h = new Float64Array(w.length + 1)
  h[0] = x
  w.forEach((weight, l) => {
    h[l + 1] = 1 / (1 + Math.exp(-weight * h[l]))
  })
  return h.subarray(1).reduce((product, s, l) => product * w[l] * s * (1 - s), 1)
}
