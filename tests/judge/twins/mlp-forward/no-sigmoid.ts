export const mlpForward = (x: number[], { W1, b1, W2, b2 }: { W1: Matrix; b1: number[]; W2: Matrix; b2: number[] }): number[] => {
  const hidden: number[] = []
  for (let unit = 0; unit < W1.length; unit++) {
    let total = b1[unit]
    for (let input = 0; input < x.length; input++) total += x[input] * W1[unit][input]
    hidden.push(total)
  }
  const logits: number[] = []
  for (let c = 0; c < b2.length; c++) {
    let total = b2[c]
    for (const [unit, value] of hidden.entries()) total += value * W2[unit][c]
    logits.push(total)
  }
  let top = -Infinity
  for (const logit of logits) if (logit > top) top = logit
  let all = 0
  for (const logit of logits) all += Math.exp(logit - top)
  return logits.map((logit) => Math.exp(logit - top) / all)
}
