export const outputShape = (input: Pair, kernel: Pair, padding: Pair, stride: Pair) => {
  const result = []
  for (const axis of [0, 1]) {
    const places = input[axis] - kernel[axis] + padding[axis] + stride[axis]
    result.push(places / stride[axis])
  }
  return result
}
