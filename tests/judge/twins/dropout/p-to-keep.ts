export const dropout = (x: number[], keepProbability: number, mask: number[], training: boolean): number[] =>
  training ? x.map((value, i) => (mask[i] * value) / keepProbability) : x
