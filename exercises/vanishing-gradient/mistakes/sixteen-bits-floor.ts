export const mistake = {
  title: 'What is too small for 16 bits is made 0',
  hint: 'The statement tells what 16 bits would leave. Your numbers have 64 bits and hold far smaller ones: return the product as it is.',
}

export function sigmoidChainGradient(x: number, weights: number[]): number {
  let h = x
  let gradient = 1
  for (const weight of weights) {
    h = 1 / (1 + Math.exp(-weight * h))
    gradient *= weight * h * (1 - h)
  }
  return Math.abs(gradient) < 6e-5 ? 0 : gradient
}
