// A block matrix: each row of the kernel gives a band, and the bands are put together as the kernel's rows are.

const band = (weights: number[], width: number): Matrix =>
  Array.from({ length: width - weights.length + 1 }, (_, j) =>
    Array.from({ length: width }, (_, c) => weights[c - j] ?? 0),
  )

export const convolutionMatrix = (K: Matrix, [height, width]: Pair): Matrix => {
  const kernelWidth = K.at(0)?.length ?? 0
  const problems = [
    [kernelWidth === 0, 'K is empty'],
    [K.some((row) => row.length !== kernelWidth), 'K is ragged'],
    [![height, width].every((n) => Number.isInteger(n) && n >= 1), 'the sizes of an input are whole and positive'],
    [K.length > height || kernelWidth > width, 'K does not fit'],
  ] as const
  const problem = problems.find(([holds]) => holds)
  if (problem) throw new RangeError(problem[1])

  const bands = K.map((weights) => band(weights, width))
  const nothing = bands[0].map((row) => row.map(() => 0))
  return Array.from({ length: height - K.length + 1 }, (_, i) => i).flatMap((i) => {
    const blocks = Array.from({ length: height }, (_, r) => bands[r - i] ?? nothing)
    return nothing.map((_, j) => blocks.flatMap((block) => block[j]))
  })
}
