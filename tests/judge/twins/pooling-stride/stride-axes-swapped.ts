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

export const pool2dStrided = (X: Matrix, options: Options): Matrix => {
  const { window, mode, padding = [0, 0], stride = [1, 1] } = options
  const [sh, sw] = stride
  const P = pad(X, padding, mode === 'max' ? -Infinity : 0)
  const rows = Math.floor((P.length - window[0]) / sw) + 1
  const columns = Math.floor((P[0].length - window[1]) / sh) + 1
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) =>
      reduceWindow(
        P.slice(i * sw, i * sw + window[0]).flatMap((row) => row.slice(j * sh, j * sh + window[1])),
        mode,
      ),
    ),
  )
}
