export const mistake = {
  title: 'Two zeros make NaN',
  hint: 'Where the claim and the measured slope are both 0, you divide 0 by 0. The denominator is never less than 1e-8.',
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
    const size = Math.max(Math.abs(gradient[i]), Math.abs(slope))
    largest = Math.max(largest, Math.abs(gradient[i] - slope) / size)
  }
  return largest
}
