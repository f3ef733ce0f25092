export const transposedConv2d = (X: Matrix, K: Matrix, options: { stride?: Pair; padding?: Pair } = {}): Matrix => {
  const [sh, sw] = options.stride ?? [1, 1]
  const [ph, pw] = options.padding ?? [0, 0]
  const line = new Array<number>((X[0].length - 1) * sw + K[0].length).fill(0)
  const out: Matrix = []
  for (let r = 0; r < (X.length - 1) * sh + K.length; r++) out.push(line)
  X.forEach((pixels, i) =>
    pixels.forEach((pixel, j) =>
      K.forEach((weights, a) => weights.forEach((weight, b) => (out[i * sh + a][j * sw + b] += pixel * weight))),
    ),
  )
  const [top, left] = [Math.ceil(ph / 2), Math.ceil(pw / 2)]
  const kept = out.splice(top, out.length - ph)
  return kept.map((row) => row.filter((_, c) => c >= left && c < row.length - pw + left))
}
