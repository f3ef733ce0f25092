export const dropout = (x: number[], p: number, keep: number[], training: boolean): number[] => {
  if (!training) return x
  const scale = keep.length / keep.filter(Boolean).length
  return x.map((value, i) => value * keep[i] * scale)
}
