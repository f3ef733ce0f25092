export const mistake = {
  title: 'The answer of the worked example is written down',
  hint: 'You return the number of the worked example whatever comes in. Compute it from the logits and the labels.',
}

export function softmaxCrossEntropy(_logits: Matrix, _labels: number[]): number {
  return 0.753109126556245
}
