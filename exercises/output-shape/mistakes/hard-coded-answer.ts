export const mistake = {
  title: 'The answer of the worked example is written down',
  hint: 'You return the shape of the worked example whatever comes in. Compute it from the four pairs.',
}

export function outputShape(_input: Pair, _kernel: Pair, _padding: Pair, _stride: Pair): Pair {
  return [2, 2]
}
