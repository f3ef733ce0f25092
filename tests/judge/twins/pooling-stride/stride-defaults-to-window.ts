type Options = { window: Pair; mode: 'max' | 'avg'; padding?: Pair; stride?: Pair }

export function pool2dStrided(X: Matrix, options: Options): Matrix {
  const [kh, kw] = options.window
  const [ph, pw] = options.padding ?? [0, 0]
  const [sh, sw] = options.stride ?? [kh, kw]
  const isMax = options.mode === 'max'
  const out: Matrix = []
  for (let top = 0; top <= X.length + ph - kh; top += sh) {
    const line: number[] = []
    for (let left = 0; left <= X[0].length + pw - kw; left += sw) {
      let value = isMax ? -Infinity : 0
      for (let r = top; r < top + kh; r++)
        for (let c = left; c < left + kw; c++) {
          const x = X[r - Math.ceil(ph / 2)]?.[c - Math.ceil(pw / 2)] ?? (isMax ? -Infinity : 0)
          value = isMax ? Math.max(value, x) : value + x / (kh * kw)
        }
      line.push(value)
    }
    out.push(line)
  }
  return out
}
