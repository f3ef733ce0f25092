type Options = { window: Pair; mode: 'max' | 'avg'; padding?: Pair; stride?: Pair }

export const pool2dStrided = (X: Matrix, { window: [h, w], mode, padding, stride }: Options): Matrix => {
  const [p, q] = padding ?? [0, 0]
  const [right, down] = stride ?? [1, 1]
  const outside = mode === 'max' ? -Infinity : 0
  const cell = (r: number, c: number) => X[r - p]?.[c - q] ?? outside
  const rows = Math.floor((X.length + 2 * p - h) / down) + 1
  const columns = Math.floor((X[0].length + 2 * q - w) / right) + 1
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => {
      const seen = Array.from({ length: h * w }, (_, n) => cell(i * down + Math.floor(n / w), j * right + (n % w)))
      return mode === 'max' ? Math.max(...seen) : seen.reduce((sum, x) => sum + x, 0) / seen.length
    }),
  )
}
