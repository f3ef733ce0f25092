export const mistake = {
  title: 'The losses are added up, not averaged',
  hint: 'Your result grows with the size of the batch. Divide the sum by the number of examples.',
}

export function softmaxCrossEntropy(logits: Matrix, labels: number[]): number {
  let total = 0
  for (let i = 0; i < logits.length; i++) {
    const largest = Math.max(...logits[i])
    let sum = 0
    for (const z of logits[i]) sum += Math.exp(z - largest)
    total += largest + Math.log(sum) - logits[i][labels[i]]
  }
  return total
}
