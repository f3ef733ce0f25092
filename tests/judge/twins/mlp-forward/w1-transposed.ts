const times = (x: number[], M: Matrix, b: number[]) => {
  const sums = [...b]
  for (let to = 0; to < sums.length; to++) for (let from = 0; from < x.length; from++) sums[to] += x[from] * M[from][to]
  return sums
}

export const mlpForward = (x: number[], p: { W1: Matrix; b1: number[]; W2: Matrix; b2: number[] }) => {
  const h = times(x, p.W1, p.b1).map((z) => 1 / (1 + Math.exp(-z)))
  const o = times(h, p.W2, p.b2)
  const top = o.reduce((a, b) => Math.max(a, b))
  const e = o.map((z) => Math.exp(z - top))
  return e.map((one) => one / e.reduce((a, b) => a + b))
}
