export const mistake = {
  title: 'The mean is taken over all logits',
  hint: 'You divide by rows times columns. Each example has one loss, that of its right class: divide by the number of examples.',
}

export function softmaxCrossEntropy(logits: Matrix, labels: number[]): number {
  let total = 0
  for (let i = 0; i < logits.length; i++) {
    const largest = Math.max(...logits[i])
    let sum = 0
    for (const z of logits[i]) sum += Math.exp(z - largest)
    total += largest + Math.log(sum) - logits[i][labels[i]]
  }
  return total / (logits.length * logits[0].length)
}
