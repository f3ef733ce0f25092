export const mistake = {
  title: 'The error is divided by the sum of the two sizes',
  hint: 'You divide by |a| + |m|, which makes the errors about half as large. Here it is the larger of the two.',
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
    const size = Math.max(Math.abs(gradient[i]) + Math.abs(slope), 1e-8)
    largest = Math.max(largest, Math.abs(gradient[i] - slope) / size)
  }
  return largest
}
