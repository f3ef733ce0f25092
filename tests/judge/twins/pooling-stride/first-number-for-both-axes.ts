type Options = { window: Pair; mode: 'max' | 'avg'; padding?: Pair; stride?: Pair }

const reduceWindow = (numbers: number[], mode: 'max' | 'avg') =>
  mode === 'max' ? Math.max(...numbers) : numbers.reduce((a, b) => a + b, 0) / numbers.length

const padSquare = (X: Matrix, total: number, value: number): Matrix => {
  const before = Math.ceil(total / 2)
  return Array.from({ length: X.length + total }, (_, i) =>
    Array.from({ length: X[0].length + total }, (_, j) => X[i - before]?.[j - before] ?? value),
  )
}

export const pool2dStrided = (X: Matrix, { window: [size], mode, padding, stride }: Options): Matrix => {
  const step = stride ? stride[0] : 1
  const P = padSquare(X, padding ? padding[0] : 0, mode === 'max' ? -Infinity : 0)
  const out: Matrix = []
  for (let r = 0; r + size <= P.length; r += step) {
    const line: number[] = []
    for (let c = 0; c + size <= P[0].length; c += step)
      line.push(reduceWindow(P.slice(r, r + size).flatMap((row) => row.slice(c, c + size)), mode))
    out.push(line)
  }
  return out
}
