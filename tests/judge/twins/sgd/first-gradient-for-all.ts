export const sgdStep = (w: number[], [slope]: number[], eta: number, n = 1): number[] => {
  const step = (eta / n) * slope
  return w.map((x) => x - step)
}
