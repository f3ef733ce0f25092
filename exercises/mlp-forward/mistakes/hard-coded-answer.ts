export const mistake = {
  title: 'The answer of the first example is written down',
  hint: 'You return the numbers of the first example whatever comes in. Compute them from x and p.',
}

export function mlpForward(_x: number[], _p: object): number[] {
  return [0.25, 0.25, 0.25, 0.25]
}
