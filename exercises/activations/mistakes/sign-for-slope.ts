export const mistake = {
  title: 'The slope of the ReLU is the sign of x',
  hint: 'Left of zero the ReLU is flat, so its slope there is 0. A slope of −1 would belong to the absolute value.',
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
    reluGradient.push(Math.sign(value))
  }
  return { sigmoid, sigmoidGradient, relu, reluGradient }
}
