const steps = (cells: number, kernel: number, stride: number) => Math.floor((cells - kernel) / stride)

export const outputShape = (input: Pair, kernel: Pair, padding: Pair, stride: Pair): Pair => [
  1 + steps(input[0] + padding[0], kernel[0], stride[0]),
  1 + steps(input[1] + padding[1], kernel[1], stride[1]),
]
