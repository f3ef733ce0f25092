export const mistake = {
  title: 'It drops in evaluation, too',
  hint: 'You do not ask whether the network trains. In evaluation every number goes through unchanged.',
}

export function dropout(x: number[], p: number, keep: number[], _training: boolean): number[] {
  const y: number[] = []
  for (let i = 0; i < x.length; i++) y.push((x[i] * keep[i]) / (1 - p))
  return y
}
