export const corr2d = (X: Matrix, K: Matrix): Matrix => {
  const size = K.length
  const steps = X.length - size + 1
  const Y: Matrix = Array.from(Array(steps), () => [])
  const taps = Array.from(Array(size * size).keys())
  for (let p = 0; p < steps * steps; p++) {
    const top = Math.floor(p / steps)
    const left = p % steps
    Y[top][left] = taps.reduce((sum, t) => {
      const r = Math.floor(t / size)
      const c = t % size
      return sum + K[r][c] * X[top + r][left + c]
    }, 0)
  }
  return Y
}
