export function activations(x: number[]) {
  const list = new Array<number>(x.length).fill(0)
  const result = { sigmoid: list, sigmoidGradient: list, relu: list, reluGradient: list }
  x.forEach((t, i) => {
    result.sigmoid[i] = 1 / (1 + Math.exp(-t))
    result.sigmoidGradient[i] = result.sigmoid[i] * (1 - result.sigmoid[i])
    result.relu[i] = Math.max(0, t)
    result.reluGradient[i] = t > 0 ? 1 : 0
  })
  return result
}
