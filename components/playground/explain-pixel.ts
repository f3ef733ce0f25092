import type { Value } from '../../grader/contract/value.ts'
import type { Explained } from '../explanation/explained-grids.ts'
import { type Surroundings, surroundingsOf } from '../explanation/surroundings.ts'
import { explainCell } from './operation.ts'
import { isPooling, type Pair, type Settings, type Sliding, sizeOf } from './settings.ts'

/** Rows and columns of the input around the window that are drawn. */
const drawn = 14

/** How a pixel of a result is made. */
export function explainPixel(pixels: number[][], result: number[][], sliding: Sliding, at: Pair): Explained {
  const settings = { ...sliding, input: pixels }
  const inputs: { name: string; value: Value }[] = [{ name: 'X', value: pixels }]
  if (!isPooling(sliding.operation)) inputs.push({ name: 'K', value: sliding.kernel })
  return {
    arguments: inputs,
    result,
    explanation: explainCell(settings, at),
    at: [...at],
    field: '',
    surroundings: surroundingsAt(settings, at, sizeOf(result)),
  }
}

/** How far the padding reaches, which the corners tell; and of a stride, where the windows near by start. */
function surroundingsAt(settings: Settings, at: Pair, [rows, columns]: Pair): Surroundings {
  const corners = [explainCell(settings, [0, 0]), explainCell(settings, [rows - 1, columns - 1])]
  const { extents } = surroundingsOf(corners)
  const [down, right] = settings.stride
  if (down === 1 && right === 1) return { extents, starts: new Map() }
  const near = rangeAround(at[0], Math.ceil(drawn / down), rows).flatMap((row) =>
    rangeAround(at[1], Math.ceil(drawn / right), columns).map((column) =>
      explainCell(settings, [row, column]),
    ),
  )
  return { extents, starts: surroundingsOf(near).starts }
}

function rangeAround(place: number, reach: number, length: number): number[] {
  const first = Math.max(place - reach, 0)
  const last = Math.min(place + reach, length - 1)
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset)
}
