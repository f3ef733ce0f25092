export const mistake = {
  title: 'The sigmoid overflows for large numbers',
  hint: 'You divide one exponential by another. For a large x both are Infinity, and their quotient is NaN. Divide numerator and denominator by eˣ first.',
}

export function activations(x: number[]) {
  const sigmoid: number[] = []
  const sigmoidGradient: number[] = []
  const relu: number[] = []
  const reluGradient: number[] = []
  for (const value of x) {
    const s = Math.exp(value) / (1 + Math.exp(value))
    sigmoid.push(s)
    sigmoidGradient.push(s * (1 - s))
    relu.push(Math.max(0, value))
    reluGradient.push(value > 0 ? 1 : 0)
  }
  return { sigmoid, sigmoidGradient, relu, reluGradient }
}
