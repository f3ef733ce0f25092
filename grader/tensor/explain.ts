import type { CellExplanation, Factor, Term } from '../contract/explanation.ts'
import { formatNumber, paddingBefore } from './shape.ts'

interface Window {
  kernel: readonly [rows: number, columns: number]
  /** TOTAL rows and columns added. */
  padding?: readonly [rows: number, columns: number]
  stride?: readonly [rows: number, columns: number]
  dilation?: readonly [rows: number, columns: number]
}

/**
 * The input cells under the window of output cell (row, column), in row order: the shape arithmetic of every
 * convolution and pooling, once. Cells in padding are marked; their value is `paddingValue`.
 * @param name the parameter that `X` is
 * @param channel set where X is one channel of a tensor: it becomes the first part of each index
 */
export function windowCells(
  name: string,
  X: readonly (readonly number[])[],
  at: readonly [row: number, column: number],
  window: Window,
  paddingValue = 0,
  channel?: number,
): Factor[] {
  const { kernel, padding = [0, 0], stride = [1, 1], dilation = [1, 1] } = window
  const cells: Factor[] = []
  for (let a = 0; a < kernel[0]; a++) {
    for (let b = 0; b < kernel[1]; b++) {
      const row = at[0] * stride[0] + a * dilation[0] - paddingBefore(padding[0])
      const column = at[1] * stride[1] + b * dilation[1] - paddingBefore(padding[1])
      const index = channel === undefined ? [row, column] : [channel, row, column]
      const value = X[row]?.[column]
      cells.push(
        value === undefined
          ? { parameter: name, at: index, value: paddingValue, padding: true }
          : { parameter: name, at: index, value },
      )
    }
  }
  return cells
}

/** The terms of one output cell of a cross-correlation: each input cell under the kernel times the weight over it. */
export function correlationTerms(
  cells: readonly Factor[],
  weights: readonly Factor[],
  part?: number,
): Term[] {
  return cells.map((cell, index) => {
    const weight = weights[index] as Factor
    const term = { factors: [cell, weight], value: cell.value * weight.value }
    return part === undefined ? term : { ...term, part }
  })
}

/** The entries of a kernel as factors, in row order. `prefix` is the index of the kernel inside a larger tensor. */
export function kernelCells(
  name: string,
  K: readonly (readonly number[])[],
  prefix: readonly number[] = [],
): Factor[] {
  return K.flatMap((row, a) => row.map((value, b) => ({ parameter: name, at: [...prefix, a, b], value })))
}

export const sumOf = (terms: readonly Term[]): CellExplanation => ({
  combine: 'sum',
  terms: [...terms],
  total: terms.reduce((total, term) => total + term.value, 0),
})

/** "0·0 + 1·1 + 3·2 + 4·3 = 19", "max(4, 5, 7, 8) = 8", "(0 + 1 + 3 + 4) / 4 = 2". */
export function formatExplanation(explanation: CellExplanation): string {
  const { total } = explanation
  const left = formatLeft(explanation)
  return typeof total === 'boolean' ? `${left}: ${total}` : `${left} = ${formatSigned(total)}`
}

function formatLeft({ combine, terms, divisor, formula }: CellExplanation): string {
  if (combine === 'formula') return formula ?? ''
  const texts = terms.map((term) => term.factors.map((factor) => formatFactor(factor, combine)).join('·'))
  if (combine === 'max') return `max(${texts.join(', ')})`
  const sum = formatParts(terms, texts)
  return combine === 'average' ? `(${sum}) / ${divisor}` : sum
}

/** A factor within a term; what lies in padding is never the greatest. */
function formatFactor({ value, padding }: Factor, combine: CellExplanation['combine']): string {
  if (padding && combine === 'max') return '−∞'
  return value < 0 ? `(${formatSigned(value)})` : formatNumber(value)
}

/** With a minus sign instead of a hyphen. */
function formatSigned(value: number): string {
  return value < 0 ? `−${formatNumber(-value)}` : formatNumber(value)
}

/** Terms of one part stay together in brackets, so that the partial sum of each channel can be read. */
function formatParts(terms: readonly Term[], texts: readonly string[]): string {
  const parts = new Map<number | undefined, string[]>()
  terms.forEach((term, index) => {
    const part = parts.get(term.part) ?? []
    part.push(texts[index] as string)
    parts.set(term.part, part)
  })
  const sums = [...parts].map(([part, items]) =>
    part === undefined || parts.size === 1 ? items.join(' + ') : `(${items.join(' + ')})`,
  )
  return sums.join(' + ')
}
