import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listExercises } from './support/exercises.ts'
import { root } from './support/judge.ts'

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const list = (path: string) => (existsSync(join(root, path)) ? readdirSync(join(root, path)) : [])
const slugs = listExercises()

test('every exercise stands in the table of topics, and every link of it leads to one', () => {
  const linked = [
    ...read('docs/curriculum.md').matchAll(/\]\(\.\.\/exercises\/([a-z0-9-]+)\/README\.md\)/g),
  ].map(([, slug]) => slug as string)
  expect([...new Set(linked)].sort()).toEqual([...slugs].sort())
})

describe.each(slugs)('%s', (slug) => {
  const mistakes = list(`exercises/${slug}/mistakes`)

  test('has three mistakes or more, each with a twin of its own hand', () => {
    expect(mistakes.length).toBeGreaterThanOrEqual(3)
    expect(list(`tests/judge/twins/${slug}`)).toEqual(mistakes)
    for (const file of mistakes)
      expect(read(`tests/judge/twins/${slug}/${file}`)).not.toContain('export const mistake')
  })

  test('has three right submissions or more of other styles', () => {
    expect(list(`tests/judge/accepted/${slug}`).length).toBeGreaterThanOrEqual(3)
  })

  test('has a statement with a definition, an example, a figure and its traps', () => {
    const statement = read(`exercises/${slug}/README.md`)
    expect(statement).toMatch(/^## Definition$/m)
    expect(statement).toMatch(/^```example$/m)
    expect(statement).toMatch(/^```figure$/m)
    expect(statement).toMatch(/^## Traps$/m)
    expect(statement).toMatch(/\$[^$\n]+\$/) // mathematics
  })

  test('gives three hints', () => {
    expect(read(`exercises/${slug}/hints.md`).match(/^## /gm)).toHaveLength(3)
  })
})
