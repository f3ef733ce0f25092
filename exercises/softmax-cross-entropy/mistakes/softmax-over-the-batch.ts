export const mistake = {
  title: 'The softmax runs over the batch',
  hint: 'Your probabilities add up to 1 in each column. It is the classes of one example, a row, that share the probability.',
}

export function softmaxCrossEntropy(logits: Matrix, labels: number[]): number {
  let total = 0
  for (let i = 0; i < logits.length; i++) {
    const column = logits.map((row) => row[labels[i]])
    const largest = Math.max(...column)
    let sum = 0
    for (const z of column) sum += Math.exp(z - largest)
    total += largest + Math.log(sum) - column[i]
  }
  return total / logits.length
}
