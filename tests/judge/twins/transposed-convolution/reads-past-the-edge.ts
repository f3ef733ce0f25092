export const transposedConv2d = (X: Matrix, K: Matrix, options: { stride?: Pair; padding?: Pair } = {}): Matrix => {
  const [sh, sw] = options.stride ?? [1, 1]
  const [ph, pw] = options.padding ?? [0, 0]
  const out: Matrix = []
  const lastRow = (X.length - 1) * sh + K.length - Math.floor(ph / 2)
  const lastColumn = (X[0].length - 1) * sw + K[0].length - Math.floor(pw / 2)
  for (let y = Math.ceil(ph / 2); y < lastRow; y++) {
    const line: number[] = []
    for (let x = Math.ceil(pw / 2); x < lastColumn; x++) {
      const terms = K.flatMap((weights, a) =>
        weights.map((weight, b) => {
          if ((y - a) % sh !== 0 || (x - b) % sw !== 0) return 0
          const pixels = X[(y - a) / sh] || []
          return weight * pixels[(x - b) / sw]
        }),
      )
      line.push(terms.reduce((l, r) => l + r, 0))
    }
    out.push(line)
  }
  return out
}
