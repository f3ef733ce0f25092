export const mistake = {
  title: 'The error is not relative',
  hint: 'You return the difference itself. Divide it by the larger of the two sizes, so that large and small slopes are measured alike.',
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
    largest = Math.max(largest, Math.abs(gradient[i] - slope))
  }
  return largest
}
