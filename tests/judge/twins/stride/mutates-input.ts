const weigh = (P: Matrix, K: Matrix, top: number, left: number) =>
  K.reduce((sum, line, a) => line.reduce((part, weight, b) => part + weight * P[top + a][left + b], sum), 0)

export const corr2dStrided = (X: Matrix, K: Matrix, options: { padding?: Pair; stride?: Pair } = {}): Matrix => {
  const [ph, pw] = options.padding ?? [0, 0]
  const [sh, sw] = options.stride ?? [1, 1]
  const zeros = (n: number) => new Array<number>(n).fill(0)
  for (let i = 0; i < X.length; i++) X[i] = [...zeros(Math.ceil(pw / 2)), ...X[i], ...zeros(Math.floor(pw / 2))]
  const width = X[0].length
  for (let n = Math.ceil(ph / 2); n > 0; n--) X.splice(0, 0, zeros(width))
  for (let n = Math.floor(ph / 2); n > 0; n--) X.push(zeros(width))
  return Array.from({ length: Math.floor((X.length - K.length) / sh) + 1 }, (_, i) =>
    Array.from({ length: Math.floor((width - K[0].length) / sw) + 1 }, (_, j) => weigh(X, K, i * sh, j * sw)),
  )
}
