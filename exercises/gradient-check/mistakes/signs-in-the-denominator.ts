export const mistake = {
  title: 'The denominator forgets that slopes can be negative',
  hint: 'Of two negative numbers, max takes the one that is nearer to zero, and 1e-8 is larger than both. Compare their sizes.',
  hiddenOnly: true as const,
}

export function gradientCheck(
  f: (x: number[]) => number,
  x: number[],
  gradient: number[],
  epsilon = 1e-5,
): number {
  let largest = 0
  for (let i = 0; i < x.length; i++) {
    const up = [...x]
    const down = [...x]
    up[i] += epsilon
    down[i] -= epsilon
    const slope = (f(up) - f(down)) / (2 * epsilon)
    const size = Math.max(gradient[i], slope, 1e-8)
    largest = Math.max(largest, Math.abs(gradient[i] - slope) / size)
  }
  return largest
}
