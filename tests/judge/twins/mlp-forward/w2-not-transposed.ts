const affine = (W: Matrix, x: number[], b: number[]) => {
  const result: number[] = []
  for (let row = 0; row < W.length; row++) {
    let total = 0
    for (let column = 0; column < W[row].length; column++) total += W[row][column] * x[column]
    result[row] = total + b[row]
  }
  return result
}

export const mlpForward = (x: number[], p: { W1: Matrix; b1: number[]; W2: Matrix; b2: number[] }) => {
  const h = affine(p.W1, x, p.b1).map((z) => 1 / (1 + Math.exp(-z)))
  const o = affine(p.W2, h, p.b2)
  const top = o.reduce((a, b) => Math.max(a, b))
  const e = o.map((z) => Math.exp(z - top))
  return e.map((one) => one / e.reduce((a, b) => a + b))
}
