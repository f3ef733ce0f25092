export function outputShape(input: Pair, kernel: Pair, padding: Pair, stride: Pair) {
  return [0, 1, 2].map((i) => {
    const padded = input[i] + padding[i]
    return Math.floor((padded - kernel[i]) / stride[i]) + 1
  })
}
