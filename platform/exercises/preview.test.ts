import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../tests/support/judge.ts'
import { makeFolder } from '../../tests/support/temporary-folder.ts'
import { Previews } from './preview.ts'

function copyOfShape(): { previews: Previews; readme: string } {
  const exercises = makeFolder()
  cpSync(join(root, 'exercises/output-shape'), join(exercises, 'shape'), { recursive: true })
  return { previews: new Previews(exercises), readme: join(exercises, 'shape', 'README.md') }
}

test('an exercise is shown as it is on disk, with its hidden cases and what tells each mistake', async () => {
  const { previews } = copyOfShape()
  const preview = await previews.findOptional('shape')
  if (!preview || 'faults' in preview) throw new Error('it cannot be used')
  expect(preview.groups.some(({ hidden, cases }) => hidden && cases.length > 0)).toBe(true)
  expect(preview.groups.at(-1)?.cases[0]?.expected).toBe('RangeError')
  expect(preview.mistakes.every(({ failsVisible, failsHidden }) => failsVisible + failsHidden > 1)).toBe(true)
  expect(await previews.findOptional('none')).toBeUndefined()
})

test('a folder that cannot be used shows its faults', async () => {
  const { previews, readme } = copyOfShape()
  writeFileSync(readme, `${readFileSync(readme, 'utf8')}\n\`\`\`figure\n{}\n\`\`\`\n`)
  expect(await previews.findOptional('shape')).toEqual({
    faults: [expect.stringMatching(/^shape\/README\.md: figure \d+: view/)],
  })
})

test('whoever follows a folder hears of each change, until they leave', async () => {
  const { previews, readme } = copyOfShape()
  const left = new AbortController()
  const changes = previews.follow('shape', left.signal)
  const first = (await changes.next()).value as { changedAt: number }
  expect(first.changedAt).toBeLessThanOrEqual(Date.now())
  const next = changes.next()
  writeFileSync(readme, readFileSync(readme, 'utf8').replace('# ', '# New '))
  expect(((await next).value as { changedAt: number }).changedAt).toBeGreaterThanOrEqual(first.changedAt)
  const last = changes.next()
  left.abort()
  while (!(await changes.next()).done);
  await last
})
