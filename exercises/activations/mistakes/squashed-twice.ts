export const mistake = {
  title: 'The slope of the sigmoid is taken at a number that is squashed already',
  hint: 'You hand the sigmoid of x to a function that applies the sigmoid again. For the slope at x, squash x once.',
}

export function activations(x: number[]) {
  const sigmoid: number[] = []
  const sigmoidGradient: number[] = []
  const relu: number[] = []
  const reluGradient: number[] = []
  const squash = (value: number) => 1 / (1 + Math.exp(-value))
  for (const value of x) {
    const s = squash(value)
    sigmoid.push(s)
    sigmoidGradient.push(squash(s) * (1 - squash(s)))
    relu.push(Math.max(0, value))
    reluGradient.push(value > 0 ? 1 : 0)
  }
  return { sigmoid, sigmoidGradient, relu, reluGradient }
}
