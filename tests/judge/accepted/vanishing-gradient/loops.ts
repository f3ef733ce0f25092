export function sigmoidChainGradient(x: number, weights: number[]): number {
  const z: number[] = []
  let h = x
  for (let l = 0; l < weights.length; l++) {
    z[l] = weights[l] * h
    h = 1 / (1 + Math.exp(-z[l]))
  }
  let gradient = 1
  for (let l = weights.length - 1; l >= 0; l--) {
    const e = Math.exp(-z[l])
    gradient = (gradient * e) / ((1 + e) * (1 + e))
    gradient = gradient * weights[l]
  }
  return gradient
}
