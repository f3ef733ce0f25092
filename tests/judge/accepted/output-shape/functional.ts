const whole =
  (least: number) =>
  (value: number): number => {
    if (Number.isInteger(value) && value >= least) return value
    throw new RangeError(`${value} is no whole number from ${least} on`)
  }

const sizeAlong =
  (input: Pair, kernel: Pair, padding: Pair, stride: Pair) =>
  (axis: number): number => {
    const steps = (whole(1)(input[axis]) + whole(0)(padding[axis]) - whole(1)(kernel[axis])) / whole(1)(stride[axis])
    if (steps < 0) throw new RangeError(`a kernel of ${kernel} does not fit into ${input} and ${padding}`)
    return Math.trunc(steps) + 1
  }

export const outputShape = (...pairs: [input: Pair, kernel: Pair, padding: Pair, stride: Pair]): Pair => {
  const along = sizeAlong(...pairs)
  return [along(0), along(1)]
}
