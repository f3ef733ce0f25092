export const corr2dMultiInOut = (X: Tensor3, K: Tensor4, bias?: number[]): Tensor3 =>
  K.map((kernel, out) => {
    const size = kernel[0].length
    const places = [...Array(X[0].length - size + 1).keys()]
    return places.map((y) =>
      places.map((x) => {
        let s = 0
        X.forEach((image, n) => {
          for (let t = 0; t < size ** 2; t++) {
            const [dy, dx] = [Math.floor(t / size), t % size]
            s += image[y + dy][x + dx] * kernel[n][dy][dx]
          }
        })
        return s + (bias ? bias[out] : 0)
      }),
    )
  })
