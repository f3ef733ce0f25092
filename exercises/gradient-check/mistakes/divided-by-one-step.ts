export const mistake = {
  title: 'The difference is divided by one step instead of two',
  hint: 'Your slopes are twice as steep as they should be. How far are x + ε and x − ε from each other?',
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
    const slope = (f(up) - f(down)) / epsilon
    const size = Math.max(Math.abs(gradient[i]), Math.abs(slope), 1e-8)
    largest = Math.max(largest, Math.abs(gradient[i] - slope) / size)
  }
  return largest
}
