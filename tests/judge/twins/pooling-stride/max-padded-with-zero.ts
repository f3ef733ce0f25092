type Options = { window: Pair; mode: 'max' | 'avg'; padding?: Pair; stride?: Pair }

function padWithZeros(X: Matrix, padding: Pair): Matrix {
  const padded: Matrix = []
  for (let i = 0; i < X.length + padding[0]; i++) padded.push(Array(X[0].length + padding[1]).fill(0))
  X.forEach((row, i) =>
    row.forEach((x, j) => {
      padded[i + Math.ceil(padding[0] / 2)][j + Math.ceil(padding[1] / 2)] = x
    }),
  )
  return padded
}

export const pool2dStrided = (X: Matrix, options: Options): Matrix => {
  const [ph, pw] = options.window
  const [sh, sw] = options.stride || [1, 1]
  const padded = padWithZeros(X, options.padding || [0, 0])
  const out: Matrix = []
  for (let r = 0; r + ph <= padded.length; r += sh) {
    const line: number[] = []
    for (let c = 0; c + pw <= padded[0].length; c += sw) {
      const numbers = padded.slice(r, r + ph).flatMap((row) => row.slice(c, c + pw))
      line.push(options.mode === 'max' ? Math.max(...numbers) : numbers.reduce((a, b) => a + b) / numbers.length)
    }
    out.push(line)
  }
  return out
}
