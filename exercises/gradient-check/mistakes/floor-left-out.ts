export const mistake = {
  title: 'Two zeros are skipped, but nearly zero is not',
  hint: 'You treat 0/0 as no error, and divide by however small a number else. The denominator is never less than 1e-8.',
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
    if (gradient[i] === 0 && slope === 0) continue
    const size = Math.max(Math.abs(gradient[i]), Math.abs(slope))
    largest = Math.max(largest, Math.abs(gradient[i] - slope) / size)
  }
  return largest
}
