export function outputShape(input: Pair, kernel: Pair, padding: Pair, stride: Pair): Pair {
  return [
    outputSize(input[0], kernel[0], padding[0], stride[0]),
    outputSize(input[1], kernel[1], padding[1], stride[1]),
  ]
}

/** How many windows there are on one axis. */
function outputSize(n: number, k: number, p: number, s: number): number {
  for (const number of [n, k, s])
    if (!Number.isInteger(number) || number < 1)
      throw new RangeError(
        `sizes and strides must be whole numbers from 1 on: size ${n}, kernel ${k}, stride ${s}`,
      )
  if (!Number.isInteger(p) || p < 0)
    throw new RangeError(`padding must be a whole number from 0 on, but is ${p}`)
  if (k > n + p) throw new RangeError(`a kernel of ${k} does not fit into ${n} cells and ${p} of padding`)
  return Math.floor((n - k + p + s) / s)
}
