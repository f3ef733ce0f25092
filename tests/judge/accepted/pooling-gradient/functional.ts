// Gathers: every input cell asks each window that may cover it for its share.

const range = (n: number): number[] => [...Array(n).keys()]

const isRectangle = (M: Matrix): boolean =>
  M.length > 0 && M[0].length > 0 && M.every(({ length }) => length === M[0].length)

const refuseUnless = (condition: boolean, why: string): void => {
  if (!condition) throw new RangeError(why)
}

export const pool2dGradient = (X: Matrix, dY: Matrix, window: Pair, mode: 'max' | 'avg'): Matrix => {
  refuseUnless(isRectangle(X) && isRectangle(dY), 'a matrix is empty or ragged')
  refuseUnless(window.every((k) => Number.isInteger(k) && k >= 1), `window ${window}`)
  refuseUnless(['max', 'avg'].includes(mode), `mode ${mode}`)
  const [h, w] = window
  refuseUnless(h <= X.length && w <= X[0].length, 'the window does not fit')
  refuseUnless(dY.length + h === X.length + 1 && dY[0].length + w === X[0].length + 1, 'dY has another shape')

  const shares = {
    avg: () => 1 / (h * w),
    max: (i: number, j: number, r: number, c: number) => {
      const patch = X.slice(i, i + h).flatMap((row) => row.slice(j, j + w))
      return patch.indexOf(Math.max(...patch)) === (r - i) * w + (c - j) ? 1 : 0
    },
  }
  return X.map((row, r) =>
    row.map((_, c) =>
      range(h)
        .flatMap((a) => range(w).map((b): Pair => [r - a, c - b]))
        .filter(([i, j]) => dY[i]?.[j] !== undefined)
        .reduce((sum, [i, j]) => sum + dY[i][j] * shares[mode](i, j, r, c), 0),
    ),
  )
}
