export const mistake = {
  title: 'The ReLU is written over the input',
  hint: 'You cut the negative numbers off in x itself, so the caller finds the list changed after the call. Write into a new list.',
}

export function activations(x: number[]) {
  const sigmoid: number[] = []
  const sigmoidGradient: number[] = []
  const reluGradient: number[] = []
  for (let i = 0; i < x.length; i++) {
    const s = 1 / (1 + Math.exp(-x[i]))
    sigmoid.push(s)
    sigmoidGradient.push(s * (1 - s))
    reluGradient.push(x[i] > 0 ? 1 : 0)
    if (x[i] < 0) x[i] = 0
  }
  return { sigmoid, sigmoidGradient, relu: x, reluGradient }
}
