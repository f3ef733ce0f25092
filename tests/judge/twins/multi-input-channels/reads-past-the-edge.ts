const pixel = (image: Matrix, y: number, x: number): number => (image[y] ?? [])[x]

export function corr2dMultiIn(X: Tensor3, K: Tensor3): Matrix {
  const Y: Matrix = []
  for (let y = 0; y < X[0].length; y++) {
    Y.push([])
    for (let x = 0; x < X[0][0].length; x++) {
      const parts = X.map((image, n) =>
        K[n].reduce(
          (sum, line, dy) => sum + line.reduce((part, weight, dx) => part + weight * pixel(image, y + dy, x + dx), 0),
          0,
        ),
      )
      Y[y].push(parts.reduce((p, q) => p + q))
    }
  }
  return Y
}
