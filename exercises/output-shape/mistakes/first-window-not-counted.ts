export const mistake = {
  title: 'The first window is not counted',
  hint: 'You count the steps from one window to the next. Between three windows there are two steps.',
}

export function outputShape(input: Pair, kernel: Pair, padding: Pair, stride: Pair): Pair {
  const rows = Math.floor((input[0] - kernel[0] + padding[0]) / stride[0])
  const columns = Math.floor((input[1] - kernel[1] + padding[1]) / stride[1])
  return [rows, columns]
}
