export const mistake = {
  title: 'The answer of the worked example is written down',
  hint: 'You return 0.95 whatever comes in. Compute it from the weights, the gradient and the learning rate.',
}

export function sgdStep(): number[] {
  return [0.95]
}
