export const mistake = {
  title: 'The error is NaN',
  hint: 'Your loop takes one step too many. There is no number at x[x.length], and undefined plus ε is NaN.',
}

export function gradientCheck(
  f: (x: number[]) => number,
  x: number[],
  gradient: number[],
  epsilon = 1e-5,
): number {
  let largest = 0
  for (let i = 0; i <= x.length; i++) {
    const up = [...x]
    const down = [...x]
    up[i] += epsilon
    down[i] -= epsilon
    const slope = (f(up) - f(down)) / (2 * epsilon)
    const size = Math.max(Math.abs(gradient[i]), Math.abs(slope), 1e-8)
    largest = Math.max(largest, Math.abs(gradient[i] - slope) / size)
  }
  return largest
}
