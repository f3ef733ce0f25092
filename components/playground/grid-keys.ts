import { findOptionalStep } from '../tensor/neighbour.ts'
import type { Pair } from './settings.ts'

/**
 * The field that a key leads to from another, as in a spreadsheet: up and down always, Enter too; to the left and right
 * where the caret cannot go on, or all is selected.
 */
export function findOptionalNextPlace(event: KeyboardEvent, from: Pair, size: Pair): Pair | undefined {
  const { key, altKey, ctrlKey, metaKey, shiftKey, target, isComposing } = event
  if (altKey || ctrlKey || metaKey || isComposing || !(target instanceof HTMLInputElement)) return undefined
  const step = key === 'Enter' ? ([shiftKey ? -1 : 1, 0] as const) : findOptionalStep(key)
  if (!step || (shiftKey && key !== 'Enter') || !isAtEdge(target, step[1])) return undefined
  const [row, column] = [from[0] + step[0], from[1] + step[1]]
  const isInside = row >= 0 && row < size[0] && column >= 0 && column < size[1]
  return isInside ? [row, column] : undefined
}

function isAtEdge({ selectionStart, selectionEnd, value }: HTMLInputElement, columns: number): boolean {
  if (columns === 0) return true
  if (selectionStart === 0 && selectionEnd === value.length) return true
  return selectionStart === selectionEnd && selectionStart === (columns < 0 ? 0 : value.length)
}
