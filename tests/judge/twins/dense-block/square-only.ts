export function denseBlock(X: Tensor3, kernels: Tensor4[]): Tensor3 {
  const features = [...X]
  const places = [...X[0].keys()]
  for (const K of kernels) {
    const fresh = K.map((weights) => {
      const taps = [...weights[0].keys()]
      const before = Math.ceil((taps.length - 1) / 2)
      return places.map((y) =>
        places.map((x) => {
          let total = 0
          features.forEach((image, n) => {
            for (const dy of taps)
              for (const dx of taps) total += weights[n][dy][dx] * pixel(image, y + dy - before, x + dx - before)
          })
          return total
        }),
      )
    })
    features.push(...fresh)
  }
  return features
}

const pixel = (image: Matrix, y: number, x: number): number => (image[y] === undefined ? 0 : (image[y][x] ?? 0))
