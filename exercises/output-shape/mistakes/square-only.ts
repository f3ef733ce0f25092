export const mistake = {
  title: 'It works on squares only',
  hint: 'You compute one size and return it for both axes. Rows and columns each have an input size, a kernel size, a padding and a stride of their own.',
  hiddenOnly: true as const,
}

export function outputShape(input: Pair, kernel: Pair, padding: Pair, stride: Pair): Pair {
  const size = Math.floor((input[0] - kernel[0] + padding[0] + stride[0]) / stride[0])
  return [size, size]
}
