export const mistake = {
  title: 'The answer of the worked example is written down',
  hint: 'You return the numbers of the worked example whatever comes in. Compute them from x, p and keep.',
}

export function dropout(_x: number[], _p: number, _keep: number[], _training: boolean): number[] {
  return [4 / 3, 0, 4, 16 / 3]
}
