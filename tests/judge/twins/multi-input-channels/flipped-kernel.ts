const rot180 = (kernel: Matrix): Matrix => kernel.map((line) => [...line].reverse()).reverse()

export const corr2dMultiIn = (X: Tensor3, K: Tensor3): Matrix => {
  const flipped = K.map(rot180)
  const height = X[0].length - K[0].length + 1
  const width = X[0][0].length - K[0][0].length + 1
  const out: Matrix = Array.from({ length: height }, () => new Array(width).fill(0))
  X.forEach((image, n) => {
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++)
        flipped[n].forEach((line, dy) => line.forEach((weight, dx) => (out[y][x] += weight * image[y + dy][x + dx])))
  })
  return out
}
