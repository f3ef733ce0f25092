const flip = (kernel: Matrix): Matrix => [...kernel].reverse().map((line) => [...line].reverse())

export function corr2dMultiInOut(X: Tensor3, K: Tensor4, bias?: number[]): Tensor3 {
  const flipped = K.map((kernel) => kernel.map(flip))
  const Y: Tensor3 = []
  for (const [out, kernel] of flipped.entries()) {
    const channel: Matrix = []
    for (let y = 0; y + kernel[0].length <= X[0].length; y++) {
      channel[y] = []
      for (let x = 0; x + kernel[0][0].length <= X[0][0].length; x++) {
        let s = 0
        kernel.forEach((weights, n) => weights.forEach((row, dy) => row.forEach((k, dx) => (s += k * X[n][y + dy][x + dx]))))
        channel[y][x] = bias ? s + bias[out] : s
      }
    }
    Y.push(channel)
  }
  return Y
}
