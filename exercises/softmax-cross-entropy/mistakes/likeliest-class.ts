export const mistake = {
  title: 'The likeliest class is taken for the right one',
  hint: 'You take the logarithm of the largest probability, so that a network that is sure and wrong pays nothing. The label says which probability counts.',
  hiddenOnly: true as const,
}

export function softmaxCrossEntropy(logits: Matrix, _labels: number[]): number {
  let total = 0
  for (let i = 0; i < logits.length; i++) {
    const largest = Math.max(...logits[i])
    let sum = 0
    for (const z of logits[i]) sum += Math.exp(z - largest)
    total += Math.log(sum)
  }
  return total / logits.length
}
