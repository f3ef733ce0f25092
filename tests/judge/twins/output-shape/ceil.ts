export const outputShape = (input: Pair, kernel: Pair, padding: Pair, stride: Pair): number[] =>
  input.map((n, i) => 1 + Math.ceil((n + padding[i] - kernel[i]) / stride[i]))
