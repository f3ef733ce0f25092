export function globalAveragePool(X: Tensor3): number[] {
  const [height, width] = sizeOf(X)
  return X.map((channel) => {
    let sum = 0
    for (const row of channel) for (const value of row) sum += value
    return sum / (height * width)
  })
}

/** Height and width that all channels have: none is empty or ragged. */
function sizeOf(X: Tensor3): Pair {
  const [height, width] = [X[0].length, X[0][0]?.length]
  if (!width) throw new RangeError('a channel is empty')
  for (const channel of X) {
    if (channel.length !== height) throw new RangeError(`channels of ${height} and of ${channel.length} rows`)
    for (const row of channel)
      if (row.length !== width) throw new RangeError(`rows of ${width} and of ${row.length} cells`)
  }
  return [height, width]
}
