export function gradientCheck(
  f: (x: number[]) => number,
  x: number[],
  gradient: number[],
  epsilon = 1e-5,
): number {
  if (gradient.length !== x.length)
    throw new RangeError(`a gradient of ${gradient.length} numbers does not belong to ${x.length} variables`)
  const errors = x.map((_, i) => relativeError(gradient[i], centralDifference(f, x, i, epsilon)))
  return Math.max(...errors)
}

/** How fast f changes with x[i]: looked at from both sides, a step of epsilon away. */
function centralDifference(f: (x: number[]) => number, x: number[], i: number, epsilon: number): number {
  const moved = (step: number) => x.map((value, index) => (index === i ? value + step : value))
  return (f(moved(epsilon)) - f(moved(-epsilon))) / (2 * epsilon)
}

/** The floor keeps two zeros from being 0/0. */
function relativeError(claimed: number, measured: number): number {
  return Math.abs(claimed - measured) / Math.max(Math.abs(claimed), Math.abs(measured), 1e-8)
}
