export const mistake = {
  title: 'The exponentials of the softmax leave the range of numbers',
  hint: 'The exponential of 1000 is Infinity and that of −1000 is 0, so your softmax divides Infinity by Infinity or 0 by 0. What may be subtracted from all logits of a row?',
  hiddenOnly: true as const,
}

export function softmaxCrossEntropy(logits: Matrix, labels: number[]): number {
  let total = 0
  for (let i = 0; i < logits.length; i++) {
    let sum = 0
    for (const z of logits[i]) sum += Math.exp(z)
    total -= Math.log(Math.exp(logits[i][labels[i]]) / sum)
  }
  return total / logits.length
}
