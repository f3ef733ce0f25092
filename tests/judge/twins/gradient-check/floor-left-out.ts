type F = (x: number[]) => number

const shift = (x: number[], i: number, by: number) => x.map((v, k) => (k === i ? v + by : v))

export const gradientCheck = (f: F, x: number[], gradient: number[], h = 1e-5): number => {
  let worst = 0
  gradient.forEach((a, i) => {
    const m = (f(shift(x, i, h)) - f(shift(x, i, -h))) / (2 * h)
    const error = Math.abs(a - m) / Math.max(Math.abs(a), Math.abs(m))
    if (error > worst) worst = error
  })
  return worst
}
