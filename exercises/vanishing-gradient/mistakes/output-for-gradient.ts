export const mistake = {
  title: 'What comes out is the output, not its derivative',
  hint: 'You run the chain forwards and return its last number. Asked for is how much that number changes with x.',
}

export function sigmoidChainGradient(x: number, weights: number[]): number {
  let h = x
  for (const weight of weights) h = 1 / (1 + Math.exp(-weight * h))
  return h
}
