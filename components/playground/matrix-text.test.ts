import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOneCell, readRows } from './matrix-text.ts'
import { bounds } from './settings.ts'

const rows = [
  [1, -2.5],
  [0, 3],
]

describe('rows that are pasted', () => {
  test.each([
    ['a spreadsheet', '1\t-2.5\n0\t3\n'],
    ['a spreadsheet of Windows', '1\t-2.5\r\n0\t3\r\n'],
    ['a spreadsheet with decimal commas', '1\t-2,5\n0\t3'],
    ['JSON', '[[1, -2.5], [0, 3]]'],
    ['JSON over several lines', '[\n  [1, -2.5],\n  [0, 3]\n]'],
    ['CSV', '1,-2.5\n0, 3'],
    ['plain columns', '  1   -2.5\n  0    3'],
    ['minus signs', '1\t−2.5\n0\t3'],
  ])('from %s are read', (_, text) => {
    expect(readRows(text, bounds.input)).toEqual({ rows })
  })

  test('a JSON list is one row', () => {
    expect(readRows('[1, 2, 3]', bounds.input)).toEqual({ rows: [[1, 2, 3]] })
  })

  test.each([
    ['not-numbers', 'one\ttwo'],
    ['not-numbers', '[[1, "2"]]'],
    ['not-numbers', '[[1, null]]'],
    ['not-numbers', '[[1, 2], 3]'],
    ['not-numbers', '[[1, 2'],
    ['not-numbers', '[]'],
    ['not-numbers', '[[]]'],
    ['not-numbers', '1\t\t2'],
    ['not-numbers', '\n\n'],
    ['ragged', '1\t2\n3'],
    ['ragged', '[[1, 2], [3]]'],
    ['too-large', Array(13).fill('1').join('\n')],
    ['too-large', '9,'.repeat(20_000)],
  ] as const)('are refused as %s: %s', (problem, text) => {
    expect(readRows(text, bounds.input)).toEqual({ problem })
  })

  test('any text is read or refused', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readRows(text, bounds.kernel)
        if ('rows' in read) expect(read.rows.flat().every(Number.isFinite)).toBe(true)
      }),
    )
  })

  test.each([
    ['7', true],
    [' -1/9 ', true],
    ['1 2', false],
    ['1\t2', false],
    ['1\n2', false],
    ['[1]', false],
  ])('"%s" belongs into one cell: %s', (text, isOne) => {
    expect(isOneCell(text)).toBe(isOne)
  })
})
