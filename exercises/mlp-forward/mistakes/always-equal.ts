export const mistake = {
  title: 'All classes are always equally likely',
  hint: 'You return one over the number of classes, which is right where all weights are 0. Compute the probabilities from x and p.',
  hiddenOnly: true as const,
}

export function mlpForward(
  _x: number[],
  p: { W1: Matrix; b1: number[]; W2: Matrix; b2: number[] },
): number[] {
  return p.b2.map((_, _k, { length }) => 1 / length)
}
