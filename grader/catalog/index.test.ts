import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../tests/support/judge.ts'
import { makeFolder } from '../../tests/support/temporary-folder.ts'
import { formatFault } from './fault.ts'
import { listExerciseFolders } from './folders.ts'
import { compileExercises } from './index.ts'
import { KeptBundles } from './kept-bundles.ts'

test('what was compiled is kept until a file of the folder changes', async () => {
  const [exercises, place] = [makeFolder(), makeFolder()]
  const path = join(exercises, 'shape')
  cpSync(join(root, 'exercises/output-shape'), path, { recursive: true })
  const kept = new KeptBundles(place)
  const compile = async () => (await compileExercises([{ slug: 'shape', path }], kept)).exercises[0]?.public
  expect(kept.findOptional({ slug: 'shape', path })).toBeUndefined()
  const first = await compile()
  expect(kept.findOptional({ slug: 'shape', path })?.public).toEqual(first)
  writeFileSync(
    join(path, 'README.md'),
    readFileSync(join(path, 'README.md'), 'utf8').replace(/^# .*$/m, '# New'),
  )
  expect(kept.findOptional({ slug: 'shape', path })).toBeUndefined()
  expect((await compile())?.statement).toMatch(/^# New$/m)
  expect(readdirSync(place)).toHaveLength(1) // and nothing of the earlier one
})

test('a broken folder and a second one of one name are told of and left out; the others can be used', async () => {
  const [first, second] = [makeFolder(), makeFolder()]
  cpSync(join(root, 'exercises/corr2d'), join(first, 'corr2d'), { recursive: true })
  cpSync(join(root, 'exercises/corr2d'), join(second, 'corr2d'), { recursive: true })
  cpSync(join(root, 'exercises/output-shape'), join(second, 'shape'), { recursive: true })
  cpSync(join(root, 'exercises/padding'), join(second, 'half'), { recursive: true })
  writeFileSync(join(second, 'half', 'solution.ts'), 'export const pad2d = (')
  mkdirSync(join(second, 'empty'))
  writeFileSync(join(second, 'empty', 'exercise.ts'), '')
  const { exercises, faults } = await compileExercises(listExerciseFolders([first, second]))
  expect(exercises.map(({ public: { slug } }) => slug)).toEqual(['corr2d', 'shape'])
  const said = faults.map(formatFault).join('\n')
  expect(said).toContain(
    `corr2d: two folders have this name, ${join(first, 'corr2d')} and ${join(second, 'corr2d')}`,
  )
  expect(said).toMatch(/half: does not compile: .*solution\.ts, line 1/)
  expect(said).toContain('empty/README.md: is missing')
})
