export const mistake = {
  title: 'The probability of the right class becomes 0 before its logarithm is taken',
  hint: 'Subtracting the largest logit keeps the exponentials from overflowing. But a probability as small as exp(−1000) is stored as 0, and −ln 0 is Infinity: let logarithm and exponential cancel instead.',
  hiddenOnly: true as const,
}

export function softmaxCrossEntropy(logits: Matrix, labels: number[]): number {
  let total = 0
  for (let i = 0; i < logits.length; i++) {
    const largest = Math.max(...logits[i])
    let sum = 0
    for (const z of logits[i]) sum += Math.exp(z - largest)
    total -= Math.log(Math.exp(logits[i][labels[i]] - largest) / sum)
  }
  return total / logits.length
}
