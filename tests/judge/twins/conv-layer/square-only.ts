export const convLayer = (X: Matrix, W: Matrix, b: number): Matrix => {
  const size = W.length
  const steps = X.length - size + 1
  const taps = Array.from(Array(size * size).keys())
  const Y: Matrix = Array.from(Array(steps), () => [])
  for (let place = 0; place < steps * steps; place++) {
    const top = Math.floor(place / steps)
    const left = place % steps
    Y[top][left] = taps.reduce((sum, t) => sum + W[Math.floor(t / size)][t % size] * X[top + Math.floor(t / size)][left + (t % size)], b)
  }
  return Y
}
