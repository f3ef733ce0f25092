export const dropout = (x: number[], p: number, keep: number[], training: boolean): number[] =>
  training ? x.filter((_, i) => keep[i]).map((value) => value / (1 - p)) : x
