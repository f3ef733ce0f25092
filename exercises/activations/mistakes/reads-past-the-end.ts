export const mistake = {
  title: 'The loop goes one step past the end of the list',
  hint: 'Your lists are longer than x by one. Past the end there is undefined, and the sigmoid of undefined is NaN: stop before x.length.',
}

export function activations(x: number[]) {
  const sigmoid: number[] = []
  const sigmoidGradient: number[] = []
  const relu: number[] = []
  const reluGradient: number[] = []
  for (let i = 0; i <= x.length; i++) {
    const s = 1 / (1 + Math.exp(-x[i]))
    sigmoid.push(s)
    sigmoidGradient.push(s * (1 - s))
    relu.push(Math.max(0, x[i]))
    reluGradient.push(x[i] > 0 ? 1 : 0)
  }
  return { sigmoid, sigmoidGradient, relu, reluGradient }
}
