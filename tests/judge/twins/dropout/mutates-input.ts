export const dropout = (x: number[], p: number, keep: number[], training: boolean): number[] => {
  if (training) x.forEach((value, i) => (x[i] = keep[i] ? value / (1 - p) : 0))
  return x
}
