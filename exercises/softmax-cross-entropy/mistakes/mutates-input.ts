export const mistake = {
  title: 'The largest logit is subtracted in the input itself',
  hint: 'You change the rows of logits, so the caller finds them shifted after the call. Subtract while you compute, or work on a copy.',
}

export function softmaxCrossEntropy(logits: Matrix, labels: number[]): number {
  let total = 0
  for (let i = 0; i < logits.length; i++) {
    const largest = Math.max(...logits[i])
    let sum = 0
    for (let j = 0; j < logits[i].length; j++) {
      logits[i][j] -= largest
      sum += Math.exp(logits[i][j])
    }
    total += Math.log(sum) - logits[i][labels[i]]
  }
  return total / logits.length
}
