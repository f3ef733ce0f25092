import type { CellExplanation } from '../../grader/contract/explanation.ts'
import type { Value } from '../../grader/contract/value.ts'
import { correlationTerms, kernelCells, sumOf, windowCells } from '../../grader/tensor/explain.ts'
import { outputSize } from '../../grader/tensor/shape.ts'
import { isPooling, type Pair, type Settings, type Sliding, sizeOf } from './settings.ts'

/** Rows and columns from the first to the last that a window touches: d(k − 1) + 1 on each axis. */
export function reachOf({ kernel, dilation }: Pick<Sliding, 'kernel' | 'dilation'>): Pair {
  const [rows, columns] = sizeOf(kernel)
  return [dilation[0] * (rows - 1) + 1, dilation[1] * (columns - 1) + 1]
}

/** Rows and columns of the result for an input of a size; below 1 where the window does not fit in. */
export function outputShape(size: Pair, sliding: Sliding): Pair {
  const { padding, stride } = sliding
  const reach = reachOf(sliding)
  return [
    outputSize(size[0], reach[0], padding[0], stride[0]),
    outputSize(size[1], reach[1], padding[1], stride[1]),
  ]
}

/** How a cell of the result is made. */
export function explainCell(settings: Settings, at: Pair): CellExplanation {
  const { operation, input, kernel, padding, stride, dilation } = settings
  const window = { kernel: sizeOf(kernel), padding, stride, dilation }
  const cells = windowCells('X', input, at, window, paddingValue(operation))
  if (!isPooling(operation)) return sumOf(correlationTerms(cells, weightsOf(settings)))
  const terms = cells.map((cell) => ({ factors: [cell], value: cell.value }))
  if (operation === 'max-pooling')
    return { combine: 'max', terms, total: Math.max(...terms.map(({ value }) => value)) }
  const { total } = sumOf(terms)
  return { combine: 'average', terms, divisor: terms.length, total: Number(total) / terms.length }
}

/** What stands in the padding: nothing in it is ever the greatest. */
export const paddingValue = (operation: Sliding['operation']): number =>
  operation === 'max-pooling' ? Number.NEGATIVE_INFINITY : 0

/** The kernel as it lies over the window, in row order: a convolution turns it by 180°. */
function weightsOf({ operation, kernel }: Sliding) {
  const cells = kernelCells('K', kernel)
  return operation === 'convolution' ? cells.toReversed() : cells
}

/** The result, cell by cell as each is explained; a window that lies in padding alone has the maximum −∞. */
export function resultOf(settings: Settings): Value {
  const [rows, columns] = outputShape(sizeOf(settings.input), settings)
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column): Value => {
      const total = Number(explainCell(settings, [row, column]).total)
      return Number.isFinite(total) ? total : { $: String(total) }
    }),
  )
}
