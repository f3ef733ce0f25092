export const mistake = {
  title: 'The slope of the sigmoid is x(1 − x)',
  hint: 'The rule "s times one minus s" is about the sigmoid of x, not about x itself: a slope is never negative here, nor above ¼.',
}

export function activations(x: number[]) {
  const sigmoid: number[] = []
  const sigmoidGradient: number[] = []
  const relu: number[] = []
  const reluGradient: number[] = []
  for (const value of x) {
    sigmoid.push(1 / (1 + Math.exp(-value)))
    sigmoidGradient.push(value * (1 - value))
    relu.push(Math.max(0, value))
    reluGradient.push(value > 0 ? 1 : 0)
  }
  return { sigmoid, sigmoidGradient, relu, reluGradient }
}
