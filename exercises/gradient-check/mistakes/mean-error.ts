export const mistake = {
  title: 'The mean of the errors is returned',
  hint: 'One wrong number among many right ones hardly shows in a mean. Return the largest error.',
}

export function gradientCheck(
  f: (x: number[]) => number,
  x: number[],
  gradient: number[],
  epsilon = 1e-5,
): number {
  let total = 0
  for (let i = 0; i < x.length; i++) {
    const up = [...x]
    const down = [...x]
    up[i] += epsilon
    down[i] -= epsilon
    const slope = (f(up) - f(down)) / (2 * epsilon)
    const size = Math.max(Math.abs(gradient[i]), Math.abs(slope), 1e-8)
    total += Math.abs(gradient[i] - slope) / size
  }
  return total / x.length
}
