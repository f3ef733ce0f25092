type F = (x: number[]) => number

const shift = (x: number[], i: number, by: number) => x.map((v, k) => (k === i ? v + by : v))
const norm = (v: number[]) => Math.hypot(...v)

export const gradientCheck = (f: F, x: number[], gradient: number[], h = 1e-5): number => {
  const slopes = x.map((_, i) => (f(shift(x, i, h)) - f(shift(x, i, -h))) / (2 * h))
  return norm(gradient.map((a, i) => a - slopes[i])) / (norm(gradient) + norm(slopes))
}
