export const mistake = {
  title: 'The slope of the sigmoid overflows for very negative numbers',
  hint: 'Your sigmoid is right, but its slope divides one exponential by another: both are Infinity for a very negative x. Make the slope from the sigmoid itself.',
}

export function activations(x: number[]) {
  const sigmoid: number[] = []
  const sigmoidGradient: number[] = []
  const relu: number[] = []
  const reluGradient: number[] = []
  for (const value of x) {
    const e = Math.exp(-value)
    sigmoid.push(1 / (1 + e))
    sigmoidGradient.push(e / ((1 + e) * (1 + e)))
    relu.push(Math.max(0, value))
    reluGradient.push(value > 0 ? 1 : 0)
  }
  return { sigmoid, sigmoidGradient, relu, reluGradient }
}
