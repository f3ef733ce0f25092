export function squeezeExcite(X: Tensor3, W1: Matrix, W2: Matrix): Tensor3 {
  const c = X.length
  if (c === 0 || X[0].length === 0 || X[0][0].length === 0) throw new RangeError('X is empty')
  const h = X[0].length
  const w = X[0][0].length
  for (let k = 0; k < c; k++) {
    if (X[k].length !== h) throw new RangeError(`channel ${k} has ${X[k].length} rows and channel 0 has ${h}`)
    for (let i = 0; i < h; i++)
      if (X[k][i].length !== w) throw new RangeError(`row ${i} of channel ${k} has ${X[k][i].length} cells, not ${w}`)
  }
  const r = W1.length
  if (r === 0) throw new RangeError('W1 has no rows')
  for (let q = 0; q < r; q++)
    if (W1[q].length !== c) throw new RangeError(`row ${q} of W1 has ${W1[q].length} weights for ${c} channels`)
  if (W2.length !== c) throw new RangeError(`W2 has ${W2.length} rows for ${c} channels`)
  for (let k = 0; k < c; k++)
    if (W2[k].length !== r) throw new RangeError(`row ${k} of W2 has ${W2[k].length} weights, not ${r}`)

  const z: number[] = []
  for (let k = 0; k < c; k++) {
    let sum = 0
    for (let i = 0; i < h; i++) for (let j = 0; j < w; j++) sum += X[k][i][j]
    z.push(sum / (h * w))
  }
  const middle: number[] = []
  for (let q = 0; q < r; q++) {
    let sum = 0
    for (let k = 0; k < c; k++) sum += W1[q][k] * z[k]
    if (sum < 0) sum = 0
    middle.push(sum)
  }
  const Y: Tensor3 = []
  for (let k = 0; k < c; k++) {
    let u = 0
    for (let q = 0; q < r; q++) u += W2[k][q] * middle[q]
    const gate = 1 / (1 + Math.exp(-u))
    const channel: Matrix = []
    for (let i = 0; i < h; i++) {
      const row: number[] = []
      for (let j = 0; j < w; j++) row.push(gate * X[k][i][j])
      channel.push(row)
    }
    Y.push(channel)
  }
  return Y
}
