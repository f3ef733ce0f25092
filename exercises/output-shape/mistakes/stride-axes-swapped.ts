export const mistake = {
  title: 'Rows and columns of the stride are swapped',
  hint: 'The first number of the stride is the step down the rows; you use it for the columns. The worked example happens to give the same either way.',
  hiddenOnly: true as const,
}

export function outputShape(input: Pair, kernel: Pair, padding: Pair, stride: Pair): Pair {
  const [strideX, strideY] = stride
  const rows = Math.floor((input[0] - kernel[0] + padding[0] + strideY) / strideY)
  const columns = Math.floor((input[1] - kernel[1] + padding[1] + strideX) / strideX)
  return [rows, columns]
}
