export const mistake = {
  title: 'All four results are one list',
  hint: 'You make one list and give it four names, so what you write last stands in all of them. Make four lists.',
}

export function activations(x: number[]) {
  const sigmoid: number[] = x.map(() => 0)
  const sigmoidGradient = sigmoid
  const relu = sigmoid
  const reluGradient = sigmoid
  for (let i = 0; i < x.length; i++) {
    const s = 1 / (1 + Math.exp(-x[i]))
    sigmoid[i] = s
    sigmoidGradient[i] = s * (1 - s)
    relu[i] = Math.max(0, x[i])
    reluGradient[i] = x[i] > 0 ? 1 : 0
  }
  return { sigmoid, sigmoidGradient, relu, reluGradient }
}
