export function denseBlock(X: Tensor3, kernels: Tensor4[]): Tensor3 {
  if (X.length === 0 || X[0].length === 0 || X[0][0].length === 0) throw new RangeError('X is empty')
  const height = X[0].length
  const width = X[0][0].length
  for (let c = 0; c < X.length; c++) {
    if (X[c].length !== height) throw new RangeError(`channel ${c} of X has ${X[c].length} rows, not ${height}`)
    for (let i = 0; i < height; i++)
      if (X[c][i].length !== width) throw new RangeError(`row ${i} of channel ${c} has ${X[c][i].length} columns`)
  }

  const result: Tensor3 = []
  for (let c = 0; c < X.length; c++) {
    const copy: Matrix = []
    for (let i = 0; i < height; i++) copy.push(X[c][i].slice())
    result.push(copy)
  }

  for (let layer = 0; layer < kernels.length; layer++) {
    const K = kernels[layer]
    const channels = result.length
    if (K.length === 0) throw new RangeError(`layer ${layer} has no kernels`)
    let rows = -1
    let columns = -1
    for (let o = 0; o < K.length; o++) {
      if (K[o].length !== channels)
        throw new RangeError(`kernel ${o} of layer ${layer} has ${K[o].length} channels instead of ${channels}`)
      for (let c = 0; c < channels; c++) {
        if (rows < 0) rows = K[o][c].length
        if (rows === 0 || K[o][c].length !== rows) throw new RangeError(`layer ${layer} has kernels of different heights`)
        for (let a = 0; a < rows; a++) {
          if (columns < 0) columns = K[o][c][a].length
          if (columns === 0 || K[o][c][a].length !== columns)
            throw new RangeError(`layer ${layer} has kernels of different widths`)
        }
      }
    }
    const top = Math.ceil((rows - 1) / 2)
    const left = Math.ceil((columns - 1) / 2)
    for (let o = 0; o < K.length; o++) {
      const channel: Matrix = []
      for (let i = 0; i < height; i++) {
        const row: number[] = []
        for (let j = 0; j < width; j++) {
          let sum = 0
          for (let c = 0; c < channels; c++) {
            for (let a = 0; a < rows; a++) {
              const y = i + a - top
              if (y < 0 || y >= height) continue
              for (let b = 0; b < columns; b++) {
                const x = j + b - left
                if (x >= 0 && x < width) sum += result[c][y][x] * K[o][c][a][b]
              }
            }
          }
          row.push(sum)
        }
        channel.push(row)
      }
      result.push(channel)
    }
  }
  return result
}
