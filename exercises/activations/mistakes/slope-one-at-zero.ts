export const mistake = {
  title: 'The slope of the ReLU at 0 is 1',
  hint: 'At exactly 0 the slope of the ReLU counts as 0. Is 0 above 0?',
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
    relu.push(Math.max(0, value))
    reluGradient.push(value >= 0 ? 1 : 0)
  }
  return { sigmoid, sigmoidGradient, relu, reluGradient }
}
