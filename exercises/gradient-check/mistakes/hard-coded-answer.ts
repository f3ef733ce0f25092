export const mistake = {
  title: 'The error of a worked example is written down',
  hint: 'You return one third whatever comes in. Measure the slopes, and compare them with the gradient.',
}

export function gradientCheck(): number {
  return 1 / 3
}
