// expect: accepted
// All values of f first, in two typed arrays; all points lie in one flat array.

export function gradientCheck(
  f: (x: number[]) => number,
  x: number[],
  gradient: number[],
  epsilon?: number,
): number {
  const n = x.length
  if (gradient.length < n || gradient.length > n) throw new RangeError(`wants ${n} slopes`)
  const h = epsilon ?? 1e-5
  const points = new Float64Array(2 * n * n)
  for (let row = 0; row < 2 * n; row++) points.set(x, row * n)
  for (let i = 0; i < n; i++) {
    points[i * n + i] -= h
    points[(n + i) * n + i] += h
  }
  const values = new Float64Array(2 * n)
  for (let row = 0; row < 2 * n; row++) values[row] = f(Array.from(points.subarray(row * n, (row + 1) * n)))
  const errors = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    const slope = (values[n + i] - values[i]) / (2 * h)
    const size = Math.max(Math.abs(slope), Math.abs(gradient[i]))
    errors[i] = Math.abs(slope - gradient[i]) / (size > 1e-8 ? size : 1e-8)
  }
  return errors.sort()[n - 1]
}
