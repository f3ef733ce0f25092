export const mistake = {
  title: 'The factor is taken from the mask',
  hint: 'You divide by the share of the numbers that this mask happens to keep. The factor comes from the probability p, so that it is the same for every mask.',
  hiddenOnly: true as const,
}

export function dropout(x: number[], _p: number, keep: number[], training: boolean): number[] {
  let kept = 0
  for (const one of keep) kept += one
  const y: number[] = []
  for (let i = 0; i < x.length; i++) y.push(training ? (x[i] * keep[i]) / (kept / keep.length) : x[i])
  return y
}
