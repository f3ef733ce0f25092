export const mistake = {
  title: 'x is not put back',
  hint: 'You move a number of x in place and leave it there: the next slope is measured at another point, and the caller finds another x.',
}

export function gradientCheck(
  f: (x: number[]) => number,
  x: number[],
  gradient: number[],
  epsilon = 1e-5,
): number {
  let largest = 0
  for (let i = 0; i < x.length; i++) {
    x[i] += epsilon
    const up = f(x)
    x[i] -= 2 * epsilon
    const down = f(x)
    const slope = (up - down) / (2 * epsilon)
    const size = Math.max(Math.abs(gradient[i]), Math.abs(slope), 1e-8)
    largest = Math.max(largest, Math.abs(gradient[i] - slope) / size)
  }
  return largest
}
