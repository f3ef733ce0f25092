export const mistake = {
  title: 'The size is rounded up',
  hint: 'You count a last window that begins inside the input and hangs over its edge. Only windows that fit as a whole count.',
}

export function outputShape(input: Pair, kernel: Pair, padding: Pair, stride: Pair): Pair {
  const size = (axis: 0 | 1) =>
    Math.ceil((input[axis] - kernel[axis] + padding[axis] + stride[axis]) / stride[axis])
  return [size(0), size(1)]
}
