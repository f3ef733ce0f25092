export const mistake = {
  title: 'The size is rounded to the nearest whole number',
  hint: 'You round to the nearest number, so more than half a step counts as a whole one. A window fits, or it does not.',
}

export function outputShape(input: Pair, kernel: Pair, padding: Pair, stride: Pair): Pair {
  const rows = (input[0] - kernel[0] + padding[0] + stride[0]) / stride[0]
  const columns = (input[1] - kernel[1] + padding[1] + stride[1]) / stride[1]
  return [Math.round(rows), Math.round(columns)]
}
