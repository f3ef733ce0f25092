export const corr2dStrided = (X: Matrix, K: Matrix, options: { padding?: Pair; stride?: Pair } = {}) => {
  const [ph, pw] = options.padding ?? [0, 0]
  const [sh, sw] = options.stride ?? [1, 1]
  const size = X.length
  const kernel = K.length
  const pixel = (i: number, j: number) => {
    const row = X[i - Math.ceil(ph / 2)]
    return row === undefined ? 0 : (row[j - Math.ceil(pw / 2)] ?? 0)
  }
  const Y: Matrix = []
  for (let i = 0; i + kernel <= size + ph; i += sh) {
    const line: number[] = []
    for (let j = 0; j + kernel <= size + pw; j += sw) {
      let total = 0
      for (let b = 0; b < kernel; b++) for (let a = 0; a < kernel; a++) total += K[a][b] * pixel(i + a, j + b)
      line.push(total)
    }
    Y.push(line)
  }
  return Y
}
