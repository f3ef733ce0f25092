// Large inputs as flat arrays: a picture of 128×128 pixels under a kernel of 5×5 takes 400 000 products, which is a few
// milliseconds so. The result is the same, to the last bit, as that of the explanations: the terms are added in their order.

import { paddingBefore } from '../../grader/tensor/shape.ts'
import { outputShape, paddingValue } from './operation.ts'
import { isPooling, type Pair, type Sliding, sizeOf } from './settings.ts'

/** A matrix in row order. */
export interface Plane {
  values: Float64Array
  size: Pair
}

export const rowsOf = ({ values, size: [rows, columns] }: Plane): number[][] =>
  Array.from({ length: rows }, (_, row) => [...values.subarray(row * columns, (row + 1) * columns)])

export const planeOf = (rows: readonly (readonly number[])[]): Plane => ({
  values: Float64Array.from(rows.flat()),
  size: sizeOf(rows),
})

/** The result of sliding the window over a plane; `resultOf` for pictures. */
export function slideOver(plane: Plane, sliding: Sliding): Plane {
  const { operation, kernel, stride, dilation } = sliding
  const size = outputShape(plane.size, sliding)
  const [rows, columns] = size
  const isMax = operation === 'max-pooling'
  const values = new Float64Array(rows * columns).fill(isMax ? Number.NEGATIVE_INFINITY : 0)
  const padded = pad(plane, sliding)
  const width = padded.size[1]
  const add = (weight: number, shift: number) => {
    for (let row = 0; row < rows; row++) {
      let from = row * stride[0] * width + shift
      const end = (row + 1) * columns
      for (let to = row * columns; to < end; to++, from += stride[1]) {
        const value = padded.values[from] as number
        values[to] = isMax ? Math.max(values[to] as number, value) : (values[to] as number) + weight * value
      }
    }
  }
  const weights = isPooling(operation) ? kernel.flat().fill(1) : kernel.flat()
  if (operation === 'convolution') weights.reverse()
  const [, kernelWidth] = sizeOf(kernel)
  weights.forEach((weight, index) => {
    const [a, b] = [Math.floor(index / kernelWidth), index % kernelWidth]
    add(weight, a * dilation[0] * width + b * dilation[1])
  })
  return {
    size,
    values: operation === 'average-pooling' ? values.map((sum) => sum / weights.length) : values,
  }
}

function pad({ values, size }: Plane, { padding, operation }: Sliding): Plane {
  const [top, left] = [paddingBefore(padding[0]), paddingBefore(padding[1])]
  const [rows, columns] = [size[0] + padding[0], size[1] + padding[1]]
  const padded = new Float64Array(rows * columns).fill(paddingValue(operation))
  for (let row = 0; row < size[0]; row++)
    padded.set(values.subarray(row * size[1], (row + 1) * size[1]), (row + top) * columns + left)
  return { values: padded, size: [rows, columns] }
}
