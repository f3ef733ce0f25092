export const mistake = {
  title: 'The slope of the ReLU at 0 is ½',
  hint: 'The middle between both slopes is a fair thought, but by convention the slope of the ReLU at exactly 0 is 0.',
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
    reluGradient.push((Math.sign(value) + 1) / 2)
  }
  return { sigmoid, sigmoidGradient, relu, reluGradient }
}
