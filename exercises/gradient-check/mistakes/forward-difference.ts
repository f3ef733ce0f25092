export const mistake = {
  title: 'The slope is measured on one side only',
  hint: 'You compare f at x + ε with f at x itself. Go to both sides: what the curve does on one side then cancels out against the other.',
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
    up[i] += epsilon
    const slope = (f(up) - f(x)) / epsilon
    const size = Math.max(Math.abs(gradient[i]), Math.abs(slope), 1e-8)
    largest = Math.max(largest, Math.abs(gradient[i] - slope) / size)
  }
  return largest
}
