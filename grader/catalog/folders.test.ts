import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from '../../tests/support/temporary-folder.ts'
import { exerciseRoots, findOptionalFolder, listExerciseFolders } from './folders.ts'

test('folders with an exercise.ts are listed by root, then by slug; nothing else is', () => {
  const first = makeFolder({ 'b/exercise.ts': '', 'a/exercise.ts': '', 'c/README.md': '', 'exercise.ts': '' })
  const second = makeFolder({ 'a/exercise.ts': '' })
  expect(listExerciseFolders([first, second])).toEqual([
    { slug: 'a', path: join(first, 'a') },
    { slug: 'b', path: join(first, 'b') },
    { slug: 'a', path: join(second, 'a') },
  ])
})

test('the first root has the first word where two folders have one slug', () => {
  const [first, second] = [
    makeFolder({ 'a/exercise.ts': '' }),
    makeFolder({ 'a/exercise.ts': '', 'b/exercise.ts': '' }),
  ]
  expect(findOptionalFolder([first, second], 'a')?.path).toBe(join(first, 'a'))
  expect(findOptionalFolder([first, second], 'b')?.path).toBe(join(second, 'b'))
})

test.each(['../outside', 'a/../../outside', './a', 'a/', '', '.', '..', 'A'])(
  'the slug %j finds nothing',
  (slug) => {
    const folder = makeFolder({ 'root/a/exercise.ts': '', 'outside/exercise.ts': '' })
    const roots = [join(folder, 'root')]
    expect(findOptionalFolder(roots, 'a')).toBeDefined()
    expect(findOptionalFolder(roots, slug)).toBeUndefined()
  },
)

test("the project's own exercises come first, those of EXERCISES_DIR after them", () => {
  const mine = makeFolder({ 'corr2d/exercise.ts': '', 'mine/exercise.ts': '' })
  const [own] = exerciseRoots('') as [string]
  expect(exerciseRoots('')).toEqual([own])
  expect(exerciseRoots(mine)).toEqual([own, mine])
  expect(findOptionalFolder(exerciseRoots(mine), 'corr2d')?.path).toBe(join(own, 'corr2d'))
  expect(findOptionalFolder(exerciseRoots(mine), 'mine')?.path).toBe(join(mine, 'mine'))
})

test('an EXERCISES_DIR that is not there is an error, not an empty course', () => {
  expect(() => listExerciseFolders([join(makeFolder(), 'missing')])).toThrow(/ENOENT/)
})
