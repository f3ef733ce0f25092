export function pool2d(X: Matrix, window: Pair, mode: 'max' | 'avg'): Matrix {
  if (mode !== 'max' && mode !== 'avg') throw new RangeError(`unknown mode ${mode}`)
  const [h, w] = window
  if (h % 1 !== 0 || w % 1 !== 0 || h < 1 || w < 1) throw new RangeError(`a window of ${h}×${w}`)
  if (X.length < h) throw new RangeError(`${X.length} rows for a window of ${h}`)
  const width = X[0].length
  if (width < w) throw new RangeError(`${width} columns for a window of ${w}`)
  for (let i = 1; i < X.length; i++) if (X[i].length !== width) throw new RangeError(`row ${i} has another length`)

  const Y: Matrix = []
  for (let i = 0; i < X.length - h + 1; i++) {
    const row: number[] = []
    for (let j = 0; j < width - w + 1; j++) {
      let best = X[i][j]
      let sum = 0
      for (let a = 0; a < h; a++) {
        for (let b = 0; b < w; b++) {
          const value = X[i + a][j + b]
          if (value > best) best = value
          sum += value
        }
      }
      if (mode === 'max') row.push(best)
      else row.push(sum / h / w)
    }
    Y.push(row)
  }
  return Y
}
