export function sgdStep(w: number[], g: number[], eta: number, n = 1): number[] {
  const moved = w.map((x, k) => x - eta * g[k])
  return moved.map((x) => x / n)
}
