export const dropout = (x: number[], p: number, keep: number[]): number[] =>
  keep.map((kept, i) => (kept === 1 ? x[i] / (1 - p) : 0))
