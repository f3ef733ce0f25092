// expect: accepted
// Loops; a running mean instead of a sum.

export function globalAveragePool(X: Tensor3): number[] {
  if (X.length === 0) throw new RangeError('no channels')
  const means: number[] = []
  for (let c = 0; c < X.length; c++) {
    if (X[c].length === 0 || X[c].length !== X[0].length) throw new RangeError(`channel ${c} has ${X[c].length} rows`)
    let mean = 0
    let count = 0
    for (let i = 0; i < X[c].length; i++) {
      if (X[c][i].length === 0 || X[c][i].length !== X[0][0].length) throw new RangeError(`row ${i} of channel ${c}`)
      for (let j = 0; j < X[c][i].length; j++) {
        count++
        mean += (X[c][i][j] - mean) / count
      }
    }
    means.push(mean)
  }
  return means
}
