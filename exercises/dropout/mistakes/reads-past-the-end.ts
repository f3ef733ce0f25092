export const mistake = {
  title: 'The loop goes one step past the end of the list',
  hint: 'Your list is longer than x by one. Past the end there is undefined, and undefined times a number is NaN: stop before x.length.',
}

export function dropout(x: number[], p: number, keep: number[], training: boolean): number[] {
  if (!training) return x
  const y: number[] = []
  for (let i = 0; i <= x.length; i++) y.push((x[i] * keep[i]) / (1 - p))
  return y
}
