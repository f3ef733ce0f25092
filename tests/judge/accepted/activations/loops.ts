export function activations(x: number[]) {
  const result = {
    sigmoid: [] as number[],
    sigmoidGradient: [] as number[],
    relu: [] as number[],
    reluGradient: [] as number[],
  }
  for (let i = 0; i < x.length; i++) {
    const value = x[i]
    let s = 0
    if (value >= 0) {
      s = 1 / (1 + Math.exp(-value))
    } else {
      const e = Math.exp(value)
      s = e / (1 + e)
    }
    result.sigmoid.push(s)
    result.sigmoidGradient.push(s * (1 - s))
    if (value > 0) {
      result.relu.push(value)
      result.reluGradient.push(1)
    } else {
      result.relu.push(0)
      result.reluGradient.push(0)
    }
  }
  return result
}
