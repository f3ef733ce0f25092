export function corr2dMultiIn(X: Tensor3, K: Tensor3): Matrix {
  const result: Matrix = []
  for (let n = 0; n < X.length; n++) {
    const image = X[n]
    const kernel = K[n]
    for (let y = 0; y < image.length - kernel.length + 1; y++) {
      const line: number[] = []
      for (let x = 0; x < image[0].length - kernel[0].length + 1; x++) {
        let s = 0
        for (let t = 0; t < kernel.length * kernel[0].length; t++) {
          const dy = Math.floor(t / kernel[0].length)
          const dx = t % kernel[0].length
          s += kernel[dy][dx] * image[y + dy][x + dx]
        }
        line.push(s)
      }
      result.push(line)
    }
  }
  return result
}
