export const dropout = (x: number[], p: number, keep: number[], training: boolean): number[] => {
  const stay = 1 - p
  if (training) return keep.map((kept, i) => (kept ? x[i] / stay : 0))
  return x.map((value) => stay * value)
}
