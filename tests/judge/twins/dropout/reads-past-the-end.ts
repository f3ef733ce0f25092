export const dropout = (x: number[], p: number, keep: number[], training: boolean): number[] =>
  training ? Array.from({ length: x.length + 1 }, (_, i) => (keep[i] * x[i]) / (1 - p)) : x
