export const mistake = {
  title: 'The padding is counted twice',
  hint: 'You add the padding once for each side, as in the formula of frameworks that count per side. Here the number is the total of both sides already.',
  hiddenOnly: true as const,
}

export function outputShape(input: Pair, kernel: Pair, padding: Pair, stride: Pair): Pair {
  const height = Math.floor((input[0] - kernel[0] + 2 * padding[0]) / stride[0]) + 1
  const width = Math.floor((input[1] - kernel[1] + 2 * padding[1]) / stride[1]) + 1
  return [height, width]
}
