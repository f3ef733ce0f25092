const conv = (images: Tensor3, K: Tensor4): Tensor3 =>
  K.map((weights) =>
    images[0].map((line, y) =>
      line.map((_, x) => {
        let total = 0
        for (const [n, image] of images.entries()) {
          const [up, ahead] = [weights[n].length >> 1, weights[n][0].length >> 1]
          for (const [dy, taps] of weights[n].entries()) {
            const under = image[y + dy - up] ?? []
            for (const [dx, tap] of taps.entries()) total += tap * under[x + dx - ahead]
          }
        }
        return total
      }),
    ),
  )

export const denseBlock = (X: Tensor3, kernels: Tensor4[]): Tensor3 =>
  kernels.reduce((features, K) => features.concat(conv(features, K)), X)
