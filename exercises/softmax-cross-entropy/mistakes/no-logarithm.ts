export const mistake = {
  title: 'The logarithm is left out',
  hint: 'You average the probabilities of the right classes with a minus sign. The loss is the logarithm of each of them: it grows without end as the probability goes to 0.',
}

export function softmaxCrossEntropy(logits: Matrix, labels: number[]): number {
  let total = 0
  for (let i = 0; i < logits.length; i++) {
    const largest = Math.max(...logits[i])
    let sum = 0
    for (const z of logits[i]) sum += Math.exp(z - largest)
    total -= Math.exp(logits[i][labels[i]] - largest) / sum
  }
  return total / logits.length
}
