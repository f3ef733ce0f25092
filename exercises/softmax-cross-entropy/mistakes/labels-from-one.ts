export const mistake = {
  title: 'The labels are counted from 1',
  hint: 'You look one column too far to the left: label 0 is the first class, and row[0 − 1] is undefined.',
}

export function softmaxCrossEntropy(logits: Matrix, labels: number[]): number {
  let total = 0
  for (let i = 0; i < logits.length; i++) {
    const largest = Math.max(...logits[i])
    let sum = 0
    for (const z of logits[i]) sum += Math.exp(z - largest)
    total += largest + Math.log(sum) - logits[i][labels[i] - 1]
  }
  return total / logits.length
}
