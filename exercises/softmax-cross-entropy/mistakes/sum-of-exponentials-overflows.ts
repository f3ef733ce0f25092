export const mistake = {
  title: 'The sum of the exponentials leaves the range of numbers',
  hint: 'Taking the logarithm apart was right, but the exponential of 1000 is still Infinity, and the logarithm of a sum of nothing but zeros is −Infinity. Take the largest logit out of the sum first.',
  hiddenOnly: true as const,
}

export function softmaxCrossEntropy(logits: Matrix, labels: number[]): number {
  let total = 0
  for (let i = 0; i < logits.length; i++) {
    let sum = 0
    for (const z of logits[i]) sum += Math.exp(z)
    total += Math.log(sum) - logits[i][labels[i]]
  }
  return total / logits.length
}
