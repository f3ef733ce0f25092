export function convolutionMatrix(K: Matrix, inputShape: Pair): Matrix {
  if (K.length === 0) throw new RangeError('no rows in the kernel')
  const kh = K.length
  const kw = K[0].length
  if (kw === 0) throw new RangeError('no columns in the kernel')
  for (let a = 1; a < kh; a++) if (K[a].length !== kw) throw new RangeError('the kernel is ragged')
  const h = inputShape[0]
  const w = inputShape[1]
  if (!Number.isInteger(h) || h < 1) throw new RangeError('bad height ' + h)
  if (!Number.isInteger(w) || w < 1) throw new RangeError('bad width ' + w)
  if (kh > h || kw > w) throw new RangeError('the kernel is too large')

  const matrix: Matrix = []
  for (let i = 0; i <= h - kh; i++) {
    for (let j = 0; j <= w - kw; j++) {
      const row: number[] = []
      for (let r = 0; r < h; r++) {
        for (let c = 0; c < w; c++) {
          const inside = r >= i && r < i + kh && c >= j && c < j + kw
          row.push(inside ? K[r - i][c - j] : 0)
        }
      }
      matrix.push(row)
    }
  }
  return matrix
}
