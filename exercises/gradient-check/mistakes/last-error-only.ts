export const mistake = {
  title: 'Only the error of the last variable counts',
  hint: 'Your loop forgets the errors before the last one. Keep the largest that you have seen.',
  hiddenOnly: true as const,
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
    const size = Math.max(Math.abs(gradient[i]), Math.abs(slope), 1e-8)
    largest = Math.abs(gradient[i] - slope) / size
  }
  return largest
}
