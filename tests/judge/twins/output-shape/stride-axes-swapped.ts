export function outputShape(input: Pair, kernel: Pair, padding: Pair, stride: Pair) {
  const shape: number[] = []
  for (let i = 0; i < 2; i++) {
    const step = stride[1 - i]
    const free = input[i] + padding[i] - kernel[i]
    shape[i] = (free - (free % step)) / step + 1
  }
  return shape
}
