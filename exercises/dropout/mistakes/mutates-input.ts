export const mistake = {
  title: 'The result is written into x',
  hint: 'You change x itself, so the caller finds the activations dropped after the call. Build a new list.',
}

export function dropout(x: number[], p: number, keep: number[], training: boolean): number[] {
  if (!training) return x
  for (let i = 0; i < x.length; i++) x[i] = (x[i] * keep[i]) / (1 - p)
  return x
}
