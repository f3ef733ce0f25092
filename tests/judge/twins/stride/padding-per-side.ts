export function corr2dStrided(X: Matrix, K: Matrix, options: { padding?: Pair; stride?: Pair } = {}) {
  const padding = options.padding || [0, 0]
  const stride = options.stride || [1, 1]
  const padded = Array.from({ length: X.length + 2 * padding[0] }, () =>
    new Array<number>(X[0].length + 2 * padding[1]).fill(0),
  )
  X.forEach((row, i) => row.forEach((x, j) => (padded[i + padding[0]][j + padding[1]] = x)))
  const outH = Math.floor((padded.length - K.length) / stride[0] + 1)
  const outW = Math.floor((padded[0].length - K[0].length) / stride[1] + 1)
  const out: Matrix = []
  for (let y = 0; y < outH; y++) {
    out[y] = []
    for (let x = 0; x < outW; x++) {
      out[y][x] = 0
      K.forEach((ks, a) => ks.forEach((k, b) => (out[y][x] += k * padded[y * stride[0] + a][x * stride[1] + b])))
    }
  }
  return out
}
