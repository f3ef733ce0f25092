export const mistake = {
  title: 'The mask is read the wrong way round',
  hint: 'You drop what the mask keeps. A 1 stands for a number that stays.',
}

export function dropout(x: number[], p: number, keep: number[], training: boolean): number[] {
  const y: number[] = []
  for (let i = 0; i < x.length; i++) y.push(training ? (x[i] * (1 - keep[i])) / (1 - p) : x[i])
  return y
}
