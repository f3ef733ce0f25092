const sizeOf = (matrices: readonly Matrix[]): string => {
  const sizes = new Set(matrices.flatMap((matrix) => matrix.map((row) => `${matrix.length}×${row.length}`)))
  const [size = '0×0'] = sizes
  if (sizes.size !== 1 || matrices.some((matrix) => matrix.length === 0) || size.endsWith('×0'))
    throw new RangeError(`matrices of the sizes ${[...sizes].join(', ') || 'none'}`)
  return size
}

const repeat = <T>(count: number, item: () => T): T[] => Array.from({ length: count }, item)

const pad = (matrix: Matrix, [h, w]: Pair): Matrix => {
  const [top, left] = [Math.floor(h / 2), Math.floor(w / 2)]
  const wide = matrix.map((row) => [...repeat(left, () => 0), ...row, ...repeat(w - 1 - left, () => 0)])
  const blank = () => wide[0].map(() => 0)
  return [...repeat(top, blank), ...wide, ...repeat(h - 1 - top, blank)]
}

const add = (A: Matrix, B: Matrix): Matrix => A.map((row, i) => row.map((value, j) => value + B[i][j]))

const correlate = (image: Matrix, kernel: Matrix): Matrix => {
  const padded = pad(image, [kernel.length, kernel[0].length])
  return image.map((row, i) =>
    row.map((_, j) =>
      kernel
        .flatMap((weights, a) => weights.map((weight, b) => weight * padded[i + a][j + b]))
        .reduce((left, right) => left + right, 0),
    ),
  )
}

const layer = (stack: Tensor3, K: Tensor4): Tensor3 => {
  const odd = K.find((kernel) => kernel.length !== stack.length)
  if (odd) throw new RangeError(`${odd.length} channels of weights for a stack of ${stack.length}`)
  sizeOf(K.flat())
  return [...stack, ...K.map((kernel) => kernel.map((weights, c) => correlate(stack[c], weights)).reduce(add))]
}

export const denseBlock = (X: Tensor3, kernels: Tensor4[]): Tensor3 => {
  sizeOf(X)
  return kernels.reduce(layer, X)
}
