type F = (x: number[]) => number

const measure = (f: F, x: number[], i: number, h: number) => {
  const values: number[] = []
  for (const step of [h, -2 * h, h]) {
    x[i] += step
    values.push(f(x))
  }
  return (values[0] - values[1]) / (2 * h)
}

export const gradientCheck = (f: F, x: number[], gradient: number[], h = 1e-5): number =>
  Math.max(
    ...gradient.map((a, i) => {
      const m = measure(f, x, i, h)
      return Math.abs(m - a) / Math.max(1e-8, Math.abs(m), Math.abs(a))
    }),
  )
