const count = (n: number, k: number, p: number, s: number) => Math.round((n - k + p) / s) + 1

export const outputShape = (input: Pair, kernel: Pair, padding: Pair, stride: Pair): Pair => {
  const [h, w] = [0, 1].map((i) => count(input[i], kernel[i], padding[i], stride[i]))
  return [h, w]
}
