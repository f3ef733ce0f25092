const mean = (sum: number[], n: number) => sum.map((x) => x / n)

export const sgdStep = (w: number[], g: number[], eta: number, n = 1): number[] => {
  const average = mean(g, n)
  return w.map((x, k) => x - (average[k] * eta) / n)
}
