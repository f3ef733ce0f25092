export const mistake = {
  title: 'The padding is added to the input pair itself',
  hint: 'The pair belongs to the caller, who finds another shape in it after the call. Keep the padded size in a variable of your own.',
}

export function outputShape(input: [number, number], kernel: Pair, padding: Pair, stride: Pair): Pair {
  input[0] += padding[0]
  input[1] += padding[1]
  return [
    Math.floor((input[0] - kernel[0] + stride[0]) / stride[0]),
    Math.floor((input[1] - kernel[1] + stride[1]) / stride[1]),
  ]
}
