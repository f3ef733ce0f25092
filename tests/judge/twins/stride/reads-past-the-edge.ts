export const corr2dStrided = (X: Matrix, K: Matrix, options: { padding?: Pair; stride?: Pair } = {}): Matrix => {
  const [ph, pw] = options.padding ?? [0, 0]
  const [sh, sw] = options.stride ?? [1, 1]
  const Y: Matrix = []
  for (let y = 0; y + K.length <= X.length + ph; y += sh) {
    const line = []
    for (let x = 0; x + K[0].length <= X[0].length + pw; x += sw) {
      const terms = K.map((weights, a) => {
        const pixels = X[y + a - Math.ceil(ph / 2)] || []
        return weights.map((w, b) => w * pixels[x + b - Math.ceil(pw / 2)])
      })
      line.push(terms.flat().reduce((l, r) => l + r, 0))
    }
    Y.push(line)
  }
  return Y
}
