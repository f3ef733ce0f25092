export const mistake = {
  title: 'The minus sign of the loss is missing',
  hint: 'A probability is at most 1, so its logarithm is negative or 0. The loss is the logarithm with the sign turned.',
}

export function softmaxCrossEntropy(logits: Matrix, labels: number[]): number {
  let total = 0
  for (let i = 0; i < logits.length; i++) {
    const largest = Math.max(...logits[i])
    let sum = 0
    for (const z of logits[i]) sum += Math.exp(z - largest)
    total += logits[i][labels[i]] - largest - Math.log(sum)
  }
  return total / logits.length
}
