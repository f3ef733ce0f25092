export const mistake = {
  title: 'The step is always 1e-5',
  hint: 'You do not look at the step that is given. 1e-5 is only what it is when nothing else is said.',
}

export function gradientCheck(
  f: (x: number[]) => number,
  x: number[],
  gradient: number[],
  _epsilon = 1e-5,
): number {
  let largest = 0
  for (let i = 0; i < x.length; i++) {
    const up = [...x]
    const down = [...x]
    up[i] += 1e-5
    down[i] -= 1e-5
    const slope = (f(up) - f(down)) / (2 * 1e-5)
    const size = Math.max(Math.abs(gradient[i]), Math.abs(slope), 1e-8)
    largest = Math.max(largest, Math.abs(gradient[i] - slope) / size)
  }
  return largest
}
