type Options = { window: Pair; mode: 'max' | 'avg'; padding?: Pair; stride?: Pair }

export const pool2dStrided = (X: Matrix, options: Options): Matrix => {
  const { window, mode, padding = [0, 0], stride = [1, 1] } = options
  const value = mode === 'max' ? -Infinity : 0
  const some = (count: number) => Array<number>(count).fill(value)
  const [top, left] = padding.map((p) => Math.ceil(p / 2))
  X.forEach((row, i) => {
    X[i] = [...some(left), ...row, ...some(padding[1] - left)]
  })
  const width = X[0].length
  X.splice(0, 0, ...Array.from({ length: top }, () => some(width)))
  X.push(...Array.from({ length: padding[0] - top }, () => some(width)))
  const out: Matrix = []
  for (let r = 0; r <= X.length - window[0]; r += stride[0]) {
    const line: number[] = []
    for (let c = 0; c <= width - window[1]; c += stride[1]) {
      const numbers = X.slice(r, r + window[0]).flatMap((row) => row.slice(c, c + window[1]))
      line.push(mode === 'max' ? Math.max(...numbers) : numbers.reduce((s, x) => s + x, 0) / numbers.length)
    }
    out.push(line)
  }
  return out
}
