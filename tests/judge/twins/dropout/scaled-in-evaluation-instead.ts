export const dropout = (x: number[], p: number, keep: number[], training: boolean): number[] =>
  x.map((value, i) => value * (training ? keep[i] : 1 - p))
