export const dropout = (x: number[], p: number, drop: number[], training: boolean): number[] =>
  x.map((value, i) => {
    if (!training) return value
    return drop[i] ? 0 : value / (1 - p)
  })
