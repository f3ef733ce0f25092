export function corr2dMultiInOut(X: Tensor3, K: Tensor4, bias: number[] = []): Tensor3 {
  const result: Tensor3 = []
  for (const kernel of K) {
    const channel: Matrix = []
    for (let y = 0; y + kernel[0].length <= X[0].length; y++) {
      const line: number[] = []
      for (let x = 0; x + kernel[0][0].length <= X[0][0].length; x++) {
        let s = bias[y] ?? 0
        X.forEach((image, n) =>
          kernel[n].forEach((weights, dy) => weights.forEach((weight, dx) => (s += weight * image[y + dy][x + dx]))),
        )
        line.push(s)
      }
      channel.push(line)
    }
    result.push(channel)
  }
  return result
}
