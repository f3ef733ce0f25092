function correlate(image: Matrix, kernel: Matrix): Matrix {
  return Array.from(Array(image.length - kernel.length + 1), (_, y) =>
    Array.from(Array(image[0].length - kernel[0].length + 1), (_, x) => {
      let s = 0
      kernel.forEach((line, dy) => line.forEach((k, dx) => (s += k * image[y + dy][x + dx])))
      return s
    }),
  )
}

export const corr2dMultiIn = (X: Tensor3, K: Tensor3): Matrix => {
  const results = X.map((image, n) => correlate(image, K[n]))
  return results[0].map((row, y) =>
    row.map((_, x) => results.reduce((mean, result) => mean + result[y][x] / results.length, 0)),
  )
}
