export function mlpForward(x: number[], p: { W1: Matrix; b1: number[]; W2: Matrix; b2: number[] }) {
  p.b1.forEach((bias, unit) => {
    const z = bias + p.W1[unit].reduce((total, weight, input) => total + weight * x[input], 0)
    p.b1[unit] = 1 / (1 + Math.exp(-z))
  })
  const logits = [...p.b2].map((bias, c) => p.b1.reduce((total, h, unit) => total + h * p.W2[unit][c], bias))
  const top = Math.max(...logits)
  const all = logits.reduce((total, logit) => total + Math.exp(logit - top), 0)
  return logits.map((logit) => Math.exp(logit - top) / all)
}
