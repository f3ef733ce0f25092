export const mistake = {
  title: 'The gradient is taken from a difference',
  hint: 'Where the gradient is tiny, both outputs agree in nearly all of their digits, and hardly any is left in the difference. Use the chain rule.',
}

export function sigmoidChainGradient(x: number, weights: number[]): number {
  const epsilon = 1e-5
  return (run(x + epsilon, weights) - run(x - epsilon, weights)) / (2 * epsilon)
}

function run(x: number, weights: number[]): number {
  let h = x
  for (const weight of weights) h = 1 / (1 + Math.exp(-weight * h))
  return h
}
