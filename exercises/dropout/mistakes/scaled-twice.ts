export const mistake = {
  title: 'Training and evaluation are both scaled',
  hint: 'You divide in training, and still multiply by 1 − p in evaluation. One of them is enough: evaluation changes nothing.',
}

export function dropout(x: number[], p: number, keep: number[], training: boolean): number[] {
  const y: number[] = []
  for (let i = 0; i < x.length; i++) y.push(training ? (x[i] * keep[i]) / (1 - p) : x[i] * (1 - p))
  return y
}
