type Options = { window: Pair; mode: 'max' | 'avg'; padding?: Pair; stride?: Pair }

const pad = (X: Matrix, [ph, pw]: Pair, value: number): Matrix => {
  const side = Array<number>(pw).fill(value)
  const blank = () => Array<number>(X[0].length + 2 * pw).fill(value)
  const block = () => Array.from({ length: ph }, blank)
  return [...block(), ...X.map((row) => [...side, ...row, ...side]), ...block()]
}

const reduceWindow = (numbers: number[], mode: 'max' | 'avg') =>
  mode === 'max' ? Math.max(...numbers) : numbers.reduce((a, b) => a + b, 0) / numbers.length

export const pool2dStrided = (X: Matrix, options: Options): Matrix => {
  const { window, mode, padding = [0, 0], stride = [1, 1] } = options
  const [sh, sw] = stride
  const P = pad(X, padding, mode === 'max' ? -Infinity : 0)
  const rows = Math.floor((P.length - window[0]) / sh) + 1
  const columns = Math.floor((P[0].length - window[1]) / sw) + 1
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) =>
      reduceWindow(
        P.slice(i * sh, i * sh + window[0]).flatMap((row) => row.slice(j * sw, j * sw + window[1])),
        mode,
      ),
    ),
  )
}
