// Plain loops, everything in one function.
export function mlpForward(x: number[], p: { W1: Matrix; b1: number[]; W2: Matrix; b2: number[] }): number[] {
  const n = x.length
  const m = p.W1.length
  const q = p.b2.length
  if (m === 0 || n === 0 || q === 0) throw new RangeError(`sizes ${n}, ${m}, ${q}`)
  if (p.b1.length !== m || p.W2.length !== m) throw new RangeError(`${m} hidden units`)
  for (let i = 0; i < m; i++) {
    if (p.W1[i].length !== n) throw new RangeError(`row ${i} of W1 has ${p.W1[i].length} weights for ${n} inputs`)
    if (p.W2[i].length !== q) throw new RangeError(`row ${i} of W2 has ${p.W2[i].length} weights for ${q} outputs`)
  }
  const o = [...p.b2]
  for (let i = 0; i < m; i++) {
    let z = p.b1[i]
    for (let j = 0; j < n; j++) z += p.W1[i][j] * x[j]
    const h = 1 / (1 + Math.exp(-z))
    for (let k = 0; k < q; k++) o[k] += p.W2[i][k] * h
  }
  let largest = o[0]
  for (let k = 1; k < q; k++) if (o[k] > largest) largest = o[k]
  let sum = 0
  for (let k = 0; k < q; k++) {
    o[k] = Math.exp(o[k] - largest)
    sum += o[k]
  }
  for (let k = 0; k < q; k++) o[k] /= sum
  return o
}
