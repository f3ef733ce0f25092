import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findOptionalExample } from './parse-literal.ts'

const folder = new URL('../../exercises/', import.meta.url)

describe('an example of a statement', () => {
  test('has arguments and a result, and a number may be a fraction', () => {
    expect(findOptionalExample("f([[1, -2.5]], { mode: 'max pool', n: [1] }) => [[10/9, 1e-3]]")).toEqual({
      entry: 'f',
      input: [[[1, -2.5]], { mode: 'max pool', n: [1] }],
      output: { value: [[10 / 9, 0.001]] },
    })
  })

  test('may be one that throws', () => {
    expect(findOptionalExample('f([[1], [2, 3]]) => RangeError')).toMatchObject({
      output: { error: 'RangeError' },
    })
  })

  test.each(['f(1', 'f(1) => g(2)', 'f([1, 2) => 3', 'f(1 + 2) => 3', 'words'])('%s is none', (line) => {
    expect(findOptionalExample(line)).toBeUndefined()
  })

  test.each(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name),
  )('can be read in every line of %s', (slug) => {
    const statement = readFileSync(new URL(`${slug}/README.md`, folder), 'utf8')
    const lines = [...statement.matchAll(/^```example\n([\s\S]*?)^```$/gm)].flatMap(([, body = '']) =>
      body.trim().split('\n'),
    )
    expect(lines.length).toBeGreaterThan(0)
    // An image of 784 pixels is written as an expression, which is shown as it stands.
    const literal = lines.filter((line) => !line.includes('Array(28)'))
    expect(literal.filter((line) => !findOptionalExample(line))).toEqual([])
  })
})
