type F = (x: number[]) => number

const shift = (x: number[], i: number, by: number) => x.map((v, k) => (k === i ? v + by : v))

export const gradientCheck = (f: F, x: number[], gradient: number[], h = 1e-5): number => {
  const slopes = x.map((_, i) => (f(shift(x, i, h)) - f(shift(x, i, -h))) / (2 * h))
  const errors = gradient.map((a, i) => {
    const m = slopes[i]
    return Math.abs(a - m) / Math.max(Math.abs(a), Math.abs(m), 1e-8)
  })
  return errors.reduce((l, r) => l + r) / errors.length
}
