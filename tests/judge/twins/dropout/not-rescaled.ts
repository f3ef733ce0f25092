export const dropout = (x: number[], p: number, keep: number[], training: boolean): number[] =>
  training ? keep.map((kept, i) => (kept ? x[i] : 0)) : x.slice()
