type Options = { window: Pair; mode: 'max' | 'avg'; padding?: Pair; stride?: Pair }

const pad = (X: Matrix, [ph, pw]: Pair, value: number): Matrix => {
  const left = Array<number>(Math.ceil(pw / 2)).fill(value)
  const right = Array<number>(Math.floor(pw / 2)).fill(value)
  const blank = () => Array<number>(X[0].length + pw).fill(value)
  return [
    ...Array.from({ length: Math.ceil(ph / 2) }, blank),
    ...X.map((row) => [...left, ...row, ...right]),
    ...Array.from({ length: Math.floor(ph / 2) }, blank),
  ]
}

const reduceWindow = (numbers: number[], mode: 'max' | 'avg') =>
  mode === 'max' ? Math.max(...numbers) : numbers.reduce((a, b) => a + b, 0) / numbers.length

export function pool2dStrided(X: Matrix, options: Options): Matrix {
  if (!options.stride) options.stride = [1, 1]
  if (!options.padding) options.padding = [0, 0]
  const P = pad(X, options.padding, options.mode === 'max' ? -Infinity : 0)
  const out: Matrix = []
  for (let r = 0; r + options.window[0] <= P.length; r += options.stride[0]) {
    const line: number[] = []
    for (let c = 0; c + options.window[1] <= P[0].length; c += options.stride[1]) {
      const rows = P.slice(r, r + options.window[0])
      line.push(reduceWindow(rows.flatMap((row) => row.slice(c, c + options.window[1])), options.mode))
    }
    out.push(line)
  }
  return out
}
