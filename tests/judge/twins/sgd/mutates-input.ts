export const sgdStep = (w: number[], g: number[], eta: number, n = 1): number[] => {
  g.forEach((slope, k) => {
    w[k] = w[k] - (slope * eta) / n
  })
  return [...w]
}
