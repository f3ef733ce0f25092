export function corr2d(X: Matrix, K: Matrix): Matrix {
  const kh = K.length
  const kw = K[0].length
  const midRow = kh >> 1
  const midColumn = kw >> 1
  const result: Matrix = []
  for (let r = 0; r < X.length - kh + 1; r++) {
    result.push([])
    for (let c = 0; c < X[0].length - kw + 1; c++) {
      let acc = 0
      for (let dr = -midRow; dr < kh - midRow; dr++) {
        for (let dc = -midColumn; dc < kw - midColumn; dc++) {
          const inside = r + dr >= 0 && r + dr < X.length && c + dc >= 0 && c + dc < X[0].length
          if (!inside) continue
          acc += X[r + dr][c + dc] * K[midRow + dr][midColumn + dc]
        }
      }
      result[r].push(acc)
    }
  }
  return result
}
