export const mistake = {
  title: 'The softmax is applied twice',
  hint: 'You make probabilities of the logits and then hand them to something that applies the softmax again. Apply it once.',
}

export function softmaxCrossEntropy(logits: Matrix, labels: number[]): number {
  let total = 0
  for (let i = 0; i < logits.length; i++) {
    const p = softmax(softmax(logits[i]))
    total -= Math.log(p[labels[i]])
  }
  return total / logits.length
}

function softmax(row: number[]): number[] {
  const largest = Math.max(...row)
  const exponentials = row.map((z) => Math.exp(z - largest))
  let sum = 0
  for (const e of exponentials) sum += e
  return exponentials.map((e) => e / sum)
}
