const zeros = (count: number): number[] => Array.from({ length: count }, () => 0)

/** Zeros around one channel, k − 1 on each axis. */
function same(image: Matrix, h: number, w: number): Matrix {
  const [up, ahead] = [Math.ceil((h - 1) / 2), Math.ceil((w - 1) / 2)]
  const width = image[0].length + w - 1
  return [
    ...Array.from({ length: up }, () => zeros(width)),
    ...image.map((line) => [...zeros(ahead), ...line, ...zeros(w - 1 - ahead)]),
    ...Array.from({ length: h - 1 - up }, () => zeros(width)),
  ]
}

const conv = (images: Tensor3, K: Tensor4): Tensor3 =>
  K.map((weights) => {
    const padded = images.map((image, n) => same(image, weights[n].length, weights[n][0].length))
    return images[0].map((line, y) =>
      line.map((_, x) =>
        padded.reduce((total, image, n) => {
          weights[n].forEach((taps, dy) => taps.forEach((tap, dx) => (total += tap * image[y + dy][x + dx])))
          return total
        }, 0),
      ),
    )
  })

export const denseBlock = (X: Tensor3, kernels: Tensor4[]): Tensor3 => {
  if (kernels.length === 0) return X
  const [first, ...others] = kernels
  return denseBlock(conv(X, first), others)
}
