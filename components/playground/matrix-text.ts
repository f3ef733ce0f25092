import { findOptionalNumberOf } from './number-text.ts'
import type { Bounds } from './settings.ts'

/** Why rows that were pasted cannot be taken. */
export type PasteProblem = 'not-numbers' | 'ragged' | 'too-large'

/** Far more than the largest grid takes. */
const longestText = 20_000

/** Rows as a spreadsheet copies them (tabs), as CSV or as JSON; or why they are none. */
export function readRows(text: string, { most }: Bounds): { rows: number[][] } | { problem: PasteProblem } {
  if (text.length > longestText) return { problem: 'too-large' }
  const cells = text.trimStart().startsWith('[') ? findOptionalJsonCells(text) : cellsOf(text)
  if (!cells?.[0]?.length) return { problem: 'not-numbers' }
  const width = cells[0].length
  if (cells.some((row) => row.length !== width)) return { problem: 'ragged' }
  if (cells.length > most || width > most) return { problem: 'too-large' }
  const rows = cells.map((row) => row.map(findOptionalNumberOf))
  return rows.every(isWithoutGaps) ? { rows } : { problem: 'not-numbers' }
}

const isWithoutGaps = (row: (number | undefined)[]): row is number[] =>
  row.every((number) => number !== undefined)

/** True for what is no more than one number: it belongs into one cell. */
export const isOneCell = (text: string): boolean => !/[\t\n\r,;[\]]|\S\s+\S/.test(text.trim())

function cellsOf(text: string): string[][] {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '')
  return lines.map((line) => {
    // In a spreadsheet a comma is the point of decimals, where it is that of its country.
    if (line.includes('\t'))
      return line.split('\t').map((cell) => cell.trim().replace(/^(-?\d+),(\d+)$/, '$1.$2'))
    return line.trim().split(/\s*[,;]\s*|\s+/)
  })
}

/** A list is a matrix of one row. */
function findOptionalJsonCells(text: string): string[][] | undefined {
  const value = findOptionalJson(text)
  if (!Array.isArray(value)) return undefined
  const rows: unknown[] = value.every(Array.isArray) ? value : [value]
  return rows.map((row) => (row as unknown[]).map((cell) => (typeof cell === 'number' ? String(cell) : '')))
}

function findOptionalJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // said as "no numbers"
  }
}
