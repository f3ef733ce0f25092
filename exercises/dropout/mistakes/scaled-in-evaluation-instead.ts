export const mistake = {
  title: 'It is evaluation that is scaled, not training',
  hint: 'That is how the first paper did it, and on average it comes to the same. Here training divides by 1 − p, and evaluation leaves everything as it is.',
}

export function dropout(x: number[], p: number, keep: number[], training: boolean): number[] {
  const y: number[] = []
  for (let i = 0; i < x.length; i++) y.push(training ? x[i] * keep[i] : x[i] * (1 - p))
  return y
}
