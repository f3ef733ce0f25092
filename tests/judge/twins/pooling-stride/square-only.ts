type Options = { window: Pair; mode: 'max' | 'avg'; padding?: Pair; stride?: Pair }

export function pool2dStrided(X: Matrix, options: Options): Matrix {
  const { window, mode, padding = [0, 0], stride = [1, 1] } = options
  const size = X.length
  const P: Matrix = Array.from({ length: size + padding[0] }, () =>
    Array(size + padding[1]).fill(mode === 'max' ? -Infinity : 0),
  )
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) P[i + Math.ceil(padding[0] / 2)][j + Math.ceil(padding[1] / 2)] = X[i][j]
  const out: Matrix = []
  for (let i = 0; i + window[0] <= size + padding[0]; i += stride[0]) {
    const line: number[] = []
    for (let j = 0; j + window[1] <= size + padding[1]; j += stride[1]) {
      const numbers: number[] = []
      for (let a = 0; a < window[0]; a++) numbers.push(...P[i + a].slice(j, j + window[1]))
      if (mode === 'max') line.push(Math.max(...numbers))
      else line.push(numbers.reduce((s, x) => s + x, 0) / numbers.length)
    }
    out.push(line)
  }
  return out
}
