export const corr2dMultiIn = (X: Tensor3, K: Tensor3): Matrix => {
  const k = K[0].length
  const positions = [...Array(X[0].length - k + 1).keys()]
  const taps = [...Array(k).keys()]
  return positions.map((y) =>
    positions.map((x) => {
      let s = 0
      for (const [n, image] of X.entries())
        for (const dx of taps) for (const dy of taps) s += K[n][dy][dx] * image[y + dy][x + dx]
      return s
    }),
  )
}
