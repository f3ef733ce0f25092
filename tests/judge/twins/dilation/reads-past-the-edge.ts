const none: number[] = []

export const corr2dDilated = (X: Matrix, K: Matrix, [dh, dw]: Pair): Matrix => {
  const places = (n: number, k: number) => Array.from({ length: n - k + 1 }, (_, place) => place)
  return places(X.length, K.length).map((top) =>
    places(X[0].length, K[0].length).map((left) =>
      K.reduce((sum, line, a) => {
        const pixels = X[top + a * dh] ?? none
        return sum + line.reduce((part, k, b) => part + k * pixels[left + b * dw], 0)
      }, 0),
    ),
  )
}
