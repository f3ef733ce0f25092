export function sgdStep(w: number[], g: number[], eta: number, n = 1): number[] {
  const after = Array.from({ length: w.length + 1 }, (_, k) => w[k])
  return after.map((x, k) => x - (g[k] * eta) / n)
}
