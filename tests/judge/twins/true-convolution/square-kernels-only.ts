export const convolve2d = (X: Matrix, K: Matrix): Matrix => {
  const size = K.length
  const places = (n: number) => [...Array(Math.max(0, n - size + 1)).keys()]
  const taps = [...K.keys()]
  return places(X.length).map((y) =>
    places(X[0].length).map((x) =>
      taps.flatMap((a) => taps.map((b) => X[y + a][x + b] * K[size - a - 1][size - b - 1])).reduce((l, r) => l + r, 0),
    ),
  )
}
