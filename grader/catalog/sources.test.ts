import { expect, test } from 'vitest'
import { makeFolder } from '../../tests/support/temporary-folder.ts'
import { ExerciseError } from './fault.ts'
import { readSources, versionOf } from './sources.ts'

const files = {
  'exercise.ts': 'exercise',
  'README.md': 'statement',
  'starter.ts': 'starter',
  'solution.ts': 'solution',
  'hints.md': 'hints',
  'mistakes/b.ts': 'mistake b',
  'mistakes/a.ts': 'mistake a',
}
const readFolder = (files: Record<string, string>) => readSources({ slug: 'corr', path: makeFolder(files) })
const versionWith = (changes: Record<string, string>) => versionOf(readFolder({ ...files, ...changes }))

test('every text is read, the mistakes by name, in order', () => {
  expect(readFolder({ ...files, 'adapter.ts': 'adapter', 'mistakes/note.md': 'no mistake' })).toMatchObject({
    slug: 'corr',
    exercise: 'exercise',
    statement: 'statement',
    starter: 'starter',
    solution: 'solution',
    hints: 'hints',
    adapter: 'adapter',
    mistakes: [
      { name: 'a', source: 'mistake a' },
      { name: 'b', source: 'mistake b' },
    ],
  })
})

test('a folder without adapter and mistakes has none', () => {
  const { 'mistakes/a.ts': _, 'mistakes/b.ts': __, ...rest } = files
  const sources = readFolder(rest)
  expect(sources).not.toHaveProperty('adapter')
  expect(sources.mistakes).toEqual([])
})

test('all missing files are told at once', () => {
  const read = () => readFolder({ 'exercise.ts': 'exercise', 'mistakes/a.ts': 'mistake' })
  expect(read).toThrow(ExerciseError)
  const told = ['README.md', 'starter.ts', 'solution.ts', 'hints.md'].map(
    (file) => `corr/${file}: is missing or cannot be read; every exercise has one`,
  )
  expect(read).toThrow(expect.objectContaining({ message: told.join('\n') }))
})

test.each(['exercise.ts', 'solution.ts', 'adapter.ts', 'mistakes/a.ts', 'mistakes/c.ts'])(
  'the version changes with %s',
  (file) => {
    expect(versionWith({ [file]: 'changed' })).not.toBe(versionWith({}))
  },
)

test('the version changes where a text moves from one file to another', () => {
  const moved = versionWith({ 'exercise.ts': 'solution', 'solution.ts': 'exercise' })
  const swapped = versionWith({ 'mistakes/a.ts': 'mistake b', 'mistakes/b.ts': 'mistake a' })
  expect(new Set([versionWith({}), moved, swapped]).size).toBe(3)
})

test('the version changes with the name of a mistake', () => {
  const { 'mistakes/a.ts': source, ...rest } = files
  const renamed = { ...rest, 'mistakes/a2.ts': source }
  expect(versionOf(readFolder(renamed))).not.toBe(versionWith({}))
})

test.each(['README.md', 'hints.md', 'starter.ts'])('the version stays the same with another %s', (file) => {
  expect(versionWith({})).toMatch(/^[0-9a-f]{16}$/)
  expect(versionWith({ [file]: 'changed' })).toBe(versionWith({}))
})
