export const mistake = {
  title: 'The logarithm has base 2',
  hint: 'Your losses are in bits. The softmax is made with e, so its logarithm is the natural one, Math.log.',
}

export function softmaxCrossEntropy(logits: Matrix, labels: number[]): number {
  let total = 0
  for (let i = 0; i < logits.length; i++) {
    const largest = Math.max(...logits[i])
    let sum = 0
    for (const z of logits[i]) sum += Math.exp(z - largest)
    total += Math.log2(sum) - Math.log2(Math.E) * (logits[i][labels[i]] - largest)
  }
  return total / logits.length
}
