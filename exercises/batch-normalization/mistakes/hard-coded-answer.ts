export const mistake = {
  title: 'The answer of a worked example is written down',
  hint: 'You return the numbers of a worked example whatever comes in. Compute them from X and the options.',
}

export function batchNorm(_X: Matrix, _options: object) {
  return {
    Y: [[1, 12]],
    running: { mean: [2, 30], variance: [4, 400] },
  }
}
