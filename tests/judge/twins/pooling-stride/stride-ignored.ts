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

export function pool2dStrided(X: Matrix, { window, mode, padding = [0, 0] }: Options): Matrix {
  const P = pad(X, padding, mode === 'max' ? -Infinity : 0)
  const out: Matrix = []
  for (let i = 0; i + window[0] <= P.length; i++) {
    out[i] = []
    for (let j = 0; j + window[1] <= P[0].length; j++)
      out[i][j] = reduceWindow(P.slice(i, i + window[0]).flatMap((row) => row.slice(j, j + window[1])), mode)
  }
  return out
}
