type Options = { window: Pair; mode: 'max' | 'avg'; padding?: Pair; stride?: Pair }

export function pool2dStrided(X: Matrix, { window, mode, padding = [0, 0], stride = [1, 1] }: Options): Matrix {
  const [n, m] = [X.length, X[0].length]
  const firstRow = -Math.ceil(padding[0] / 2)
  const firstColumn = -Math.ceil(padding[1] / 2)
  const out: Matrix = []
  for (let top = firstRow; top + window[0] <= n + Math.floor(padding[0] / 2); top += stride[0]) {
    const line: number[] = []
    for (let left = firstColumn; left + window[1] <= m + Math.floor(padding[1] / 2); left += stride[1]) {
      let best = -Infinity
      let total = 0
      let count = 0
      for (let r = Math.max(top, 0); r < Math.min(top + window[0], n); r++)
        for (let c = Math.max(left, 0); c < Math.min(left + window[1], m); c++) {
          best = Math.max(best, X[r][c])
          total += X[r][c]
          count += 1
        }
      line.push(mode === 'avg' ? total / count : best)
    }
    out.push(line)
  }
  return out
}
