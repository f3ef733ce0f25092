function oneOutput(X: Tensor3, kernel: Tensor3, start: number): Matrix {
  const [h, w] = [kernel[0].length, kernel[0][0].length]
  return Array.from(Array(X[0].length - h + 1), (_, y) =>
    Array.from(Array(X[0][0].length - w + 1), (_, x) => {
      let s = start
      X.forEach((image, n) => kernel[n].forEach((line, dy) => line.forEach((k, dx) => (s += k * image[y + dy][x + dx]))))
      return s
    }),
  )
}

export const corr2dMultiInOut = (X: Tensor3, K: Tensor4, bias?: number[]): Tensor3 => {
  const result: Tensor3 = []
  for (let left = K.length; left > 0; left--) {
    const kernel = K.pop()!
    result.unshift(oneOutput(X, kernel, bias ? bias[left - 1] : 0))
  }
  return result
}
