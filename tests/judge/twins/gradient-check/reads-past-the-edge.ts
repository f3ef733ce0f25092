type F = (x: number[]) => number

export function gradientCheck(f: F, x: number[], gradient: number[], h = 1e-5): number {
  const errors: number[] = []
  let i = 0
  do {
    const above = x.slice()
    const below = x.slice()
    above[i] = above[i] + h
    below[i] = below[i] - h
    const m = (f(above) - f(below)) / (2 * h)
    errors.push(Math.abs(m - gradient[i]) / Math.max(1e-8, Math.abs(m), Math.abs(gradient[i])))
  } while (i++ < x.length)
  return Math.max(...errors)
}
