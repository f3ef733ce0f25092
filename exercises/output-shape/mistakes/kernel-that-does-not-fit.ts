export const mistake = {
  title: 'A kernel that does not fit gets a size',
  hint: 'Where the kernel is larger than the padded input, your result is 0 or a negative number, as if there were such a matrix. Refuse what cannot be before you compute.',
  hiddenOnly: true as const,
}

export function outputShape(input: Pair, kernel: Pair, padding: Pair, stride: Pair): Pair {
  const rows = Math.floor((input[0] - kernel[0] + padding[0] + stride[0]) / stride[0])
  const columns = Math.floor((input[1] - kernel[1] + padding[1] + stride[1]) / stride[1])
  return [rows, columns]
}
