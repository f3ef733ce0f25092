export const outputShape = (input: number[], kernel: Pair, padding: Pair, stride: Pair) => {
  padding.forEach((extra, axis) => {
    input[axis] = input[axis] + extra
  })
  return input.map((size, axis) => 1 + Math.floor((size - kernel[axis]) / stride[axis]))
}
