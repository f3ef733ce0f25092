export const mistake = {
  title: 'The variables that were moved before stay moved',
  hint: 'You make one pair of copies for all variables, so at the last of them all the others are moved, too. Each slope needs fresh copies of x.',
}

export function gradientCheck(
  f: (x: number[]) => number,
  x: number[],
  gradient: number[],
  epsilon = 1e-5,
): number {
  let largest = 0
  const up = [...x]
  const down = [...x]
  for (let i = 0; i < x.length; i++) {
    up[i] += epsilon
    down[i] -= epsilon
    const slope = (f(up) - f(down)) / (2 * epsilon)
    const size = Math.max(Math.abs(gradient[i]), Math.abs(slope), 1e-8)
    largest = Math.max(largest, Math.abs(gradient[i] - slope) / size)
  }
  return largest
}
