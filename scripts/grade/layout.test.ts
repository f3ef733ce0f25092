import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draw } from './draw.ts'
import { layBlocks, wrap } from './layout.ts'

const word = fc.stringMatching(/^[a-z]{1,9}$/)

test('wrapped lines are no longer than the width, and hold the same words in the same order', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 20, max: 60 }), (words, width) => {
      const lines = wrap(words.join(' '), width, 4, 2)
      expect(lines.every((line) => line.length <= width)).toBe(true)
      expect(lines.join(' ').trim().split(/\s+/)).toEqual(words)
    }),
  )
})

test('colours take no room', () => {
  expect(wrap('\u001b[31maa\u001b[39m bb cc', 5)).toEqual(['\u001b[31maa\u001b[39m bb', 'cc'])
})

test('blocks stand side by side where the line has room for them, else below each other', () => {
  const blocks = [
    { title: 'X', lines: ['1 2', '3 4'] },
    { title: 'K', lines: ['5'] },
  ]
  const plain = (lines: string[]) => lines.map((line) => line.replace(/\u001b\[\d+m/g, ''))
  expect(plain(layBlocks(blocks, 20))).toEqual(['X      K', '1 2    5', '3 4'])
  expect(plain(layBlocks(blocks, 7))).toEqual(['X', '1 2', '3 4', '', 'K', '5'])
})

test('a submission’s own text cannot reach the terminal as a control sequence', () => {
  const noMarks = { cells: new Set<string>(), paint: String }
  const lines = draw([['\u001b[2J\u202eevil', { $: '\u001b[31mtag' }]], noMarks)
  expect(lines.join('\n')).not.toMatch(/[\u001b\u202e]/)
})
