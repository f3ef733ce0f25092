export function sigmoidChainGradient(x: number, weights: number[]): number {
  let h = x
  let gradient = 1
  for (const weight of weights) {
    h = sigmoid(weight * h)
    const slope = h * (1 - h)
    gradient *= weight * slope
  }
  return gradient
}

function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z))
}
