export const mistake = {
  title: 'x is put back nearly, but not exactly',
  hint: 'You add what you took away, and floating-point numbers round at each of these steps. Keep the old value in a variable and put that back, or move a copy.',
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
    x[i] += epsilon
    const slope = (up - down) / (2 * epsilon)
    const size = Math.max(Math.abs(gradient[i]), Math.abs(slope), 1e-8)
    largest = Math.max(largest, Math.abs(gradient[i] - slope) / size)
  }
  return largest
}
