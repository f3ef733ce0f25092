const half = (total: number) => (total - (total % 2)) / 2

export const corr2dStrided = (X: Matrix, K: Matrix, options: { padding?: Pair; stride?: Pair } = {}): Matrix => {
  const { padding: [ph, pw] = [0, 0], stride: [sh, sw] = [1, 1] } = options
  const P: Matrix = []
  for (let i = 0; i < X.length + ph; i++) {
    P.push([])
    for (let j = 0; j < X[0].length + pw; j++) P[i].push(0)
  }
  for (let i = 0; i < X.length; i++) for (let j = 0; j < X[i].length; j++) P[half(ph) + i][half(pw) + j] = X[i][j]
  const Y: Matrix = []
  for (let i = 0; i <= P.length - K.length; i += sh) {
    const line: number[] = []
    for (let j = 0; j <= P[0].length - K[0].length; j += sw) {
      let total = 0
      for (const a of K.keys()) for (const b of K[a].keys()) total += P[i + a][j + b] * K[a][b]
      line.push(total)
    }
    Y.push(line)
  }
  return Y
}
