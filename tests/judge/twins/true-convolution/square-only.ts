export const convolve2d = (X: Matrix, K: Matrix): Matrix => {
  const places = [...Array(Math.max(0, X.length - K.length + 1)).keys()]
  const taps = [...K.keys()]
  const end = K.length - 1
  return places.map((y) =>
    places.map((x) => taps.flatMap((a) => taps.map((b) => K[end - a][end - b] * X[y + a][x + b])).reduce((l, r) => l + r, 0)),
  )
}
