// The chain rule as it is written: the derivative of the outer layers at the output of the first, times that of the first.
export function sigmoidChainGradient(x: number, [w, ...rest]: number[]): number {
  const inner = 1 / (1 + Math.exp(-w * x))
  const slope = w * inner * (1 - inner)
  return rest.length === 0 ? slope : slope * sigmoidChainGradient(inner, rest)
}
