export const mistake = {
  title: 'There is a third number, and it is NaN',
  hint: 'Your loop takes one step too many: a pair has the indices 0 and 1, and behind them there is undefined.',
}

export function outputShape(input: Pair, kernel: Pair, padding: Pair, stride: Pair): number[] {
  const shape: number[] = []
  for (let axis = 0; axis <= input.length; axis++)
    shape.push(Math.floor((input[axis] - kernel[axis] + padding[axis] + stride[axis]) / stride[axis]))
  return shape
}
