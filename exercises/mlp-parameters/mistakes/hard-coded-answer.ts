export const mistake = {
  title: 'The answer of the worked example is written down',
  hint: 'You return the numbers of the worked example whatever comes in. Compute them from the arguments.',
}

export function mlpParameters(_inputs: number, _hidden: number, _bytesPerWeight = 4) {
  return { weights: 3.6e9, bytes: 14.4e9 }
}
