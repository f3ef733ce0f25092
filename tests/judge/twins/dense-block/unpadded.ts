const conv = (images: Tensor3, K: Tensor4): Tensor3 =>
  K.map(([first, ...rest]) =>
    images[0].slice(first.length - 1).map((_, y) =>
      images[0][0].slice(first[0].length - 1).map((_, x) => {
        const weights = [first, ...rest]
        const products = images.flatMap((image, n) =>
          weights[n].flatMap((taps, dy) => taps.map((tap, dx) => tap * image[y + dy][x + dx])),
        )
        return products.reduce((left, right) => left + right)
      }),
    ),
  )

export const denseBlock = (X: Tensor3, kernels: Tensor4[]): Tensor3 =>
  kernels.reduce((features, K) => features.concat(conv(features, K)), X)
