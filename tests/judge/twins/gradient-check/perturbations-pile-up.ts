type F = (x: number[]) => number

export const gradientCheck = (f: F, x: number[], gradient: number[], h = 1e-5): number => {
  const side = (step: number) => x.map((_, i) => f(x.map((v, k) => (k <= i ? v + step : v))))
  const above = side(h)
  const below = side(-h)
  return gradient.reduce((worst, a, i) => {
    const m = (above[i] - below[i]) / (2 * h)
    return Math.max(worst, Math.abs(m - a) / Math.max(1e-8, Math.abs(m), Math.abs(a)))
  }, 0)
}
