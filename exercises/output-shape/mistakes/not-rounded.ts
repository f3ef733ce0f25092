export const mistake = {
  title: 'The size is not rounded at all',
  hint: 'There are no two thirds of a window. Where the division leaves a rest, decide what becomes of it.',
}

export function outputShape(input: Pair, kernel: Pair, padding: Pair, stride: Pair): Pair {
  return [
    (input[0] - kernel[0] + padding[0]) / stride[0] + 1,
    (input[1] - kernel[1] + padding[1]) / stride[1] + 1,
  ]
}
