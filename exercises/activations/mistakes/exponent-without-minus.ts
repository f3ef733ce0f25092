export const mistake = {
  title: 'The exponent of the sigmoid has lost its minus sign',
  hint: 'Your sigmoid falls where it should rise. Look at the sign of the exponent.',
}

export function activations(x: number[]) {
  const sigmoid: number[] = []
  const sigmoidGradient: number[] = []
  const relu: number[] = []
  const reluGradient: number[] = []
  for (const value of x) {
    const s = 1 / (1 + Math.exp(value))
    sigmoid.push(s)
    sigmoidGradient.push(s * (1 - s))
    relu.push(Math.max(0, value))
    reluGradient.push(value > 0 ? 1 : 0)
  }
  return { sigmoid, sigmoidGradient, relu, reluGradient }
}
