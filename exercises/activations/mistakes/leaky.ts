export const mistake = {
  title: 'The ReLU lets a hundredth of negative numbers through',
  hint: 'What you wrote is the leaky ReLU, a relative of this one. Here everything below zero becomes 0, and so does the slope.',
}

export function activations(x: number[]) {
  const sigmoid: number[] = []
  const sigmoidGradient: number[] = []
  const relu: number[] = []
  const reluGradient: number[] = []
  for (const value of x) {
    const s = 1 / (1 + Math.exp(-value))
    sigmoid.push(s)
    sigmoidGradient.push(s * (1 - s))
    relu.push(value > 0 ? value : 0.01 * value)
    reluGradient.push(value > 0 ? 1 : 0.01)
  }
  return { sigmoid, sigmoidGradient, relu, reluGradient }
}
