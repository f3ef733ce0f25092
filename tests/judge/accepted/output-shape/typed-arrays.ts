// Whole numbers by 32-bit arithmetic: all four numbers of an axis stand in one typed array.

const [N, K, P, S] = [0, 1, 2, 3]
const least = Int32Array.of(1, 1, 0, 1)

function axisSize(numbers: readonly number[]): number {
  const axis = Int32Array.from(numbers)
  axis.forEach((number, index) => {
    if (number !== numbers[index]) throw new RangeError(`${numbers[index]} is no whole number`)
    if (number < least[index]) throw new RangeError(`${number} is less than ${least[index]}`)
  })
  const free = axis[N] + axis[P] - axis[K]
  if (free < 0) throw new RangeError(`${-free} cells are missing for the kernel`)
  return 1 + (free - (free % axis[S])) / axis[S]
}

export function outputShape(input: Pair, kernel: Pair, padding: Pair, stride: Pair): Pair {
  const pairs = [input, kernel, padding, stride]
  return [axisSize(pairs.map(([rows]) => rows)), axisSize(pairs.map(([, columns]) => columns))]
}
