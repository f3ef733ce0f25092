export const mistake = {
  title: 'The gradient is measured as a whole',
  hint: 'You divide the length of the difference by the lengths of the two gradients. That is a test, too, but here every number is checked by itself.',
}

export function gradientCheck(
  f: (x: number[]) => number,
  x: number[],
  gradient: number[],
  epsilon = 1e-5,
): number {
  let difference = 0
  let claimed = 0
  let measured = 0
  for (let i = 0; i < x.length; i++) {
    const up = [...x]
    const down = [...x]
    up[i] += epsilon
    down[i] -= epsilon
    const slope = (f(up) - f(down)) / (2 * epsilon)
    difference += (gradient[i] - slope) ** 2
    claimed += gradient[i] ** 2
    measured += slope ** 2
  }
  return Math.sqrt(difference) / (Math.sqrt(claimed) + Math.sqrt(measured))
}
