export const mistake = {
  title: 'What is kept is made smaller instead of larger',
  hint: 'You multiply by 1 − p. The numbers that are left have to stand in for those that are dropped, so they have to grow.',
}

export function dropout(x: number[], p: number, keep: number[], training: boolean): number[] {
  const y: number[] = []
  for (let i = 0; i < x.length; i++) y.push(training ? x[i] * keep[i] * (1 - p) : x[i])
  return y
}
