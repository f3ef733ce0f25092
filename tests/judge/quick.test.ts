import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isSameVerdict, Judge } from '../../grader/judges/index.ts'
import { Sandbox } from '../../grader/sandbox/index.ts'
import { bundleOf, root } from '../support/judge.ts'
import { endless, flipped, printing, right, slow, unparsable } from '../support/sources.ts'

let sandboxes: Sandbox[]
let judge: Judge
beforeAll(async () => {
  const sandbox = await Sandbox.create({ level: 'sealed', slots: 1, rank: 'background' })
  const quickSandbox = sandbox.beside({ slots: 1 })
  sandboxes = [sandbox, quickSandbox]
  const onFault = (_: string, error: unknown) => {
    throw error
  }
  judge = new Judge({ sandbox, quickSandbox, seed: '1', onFault })
})
afterAll(() => Promise.all(sandboxes.map((sandbox) => sandbox.close())))

const tryQuickly = async (source: string) =>
  judge.judgeQuickly(await bundleOf('corr2d'), Buffer.from(source), { use: 'shared' })
const hostile = (name: string) => readFileSync(join(root, 'tests/judge/hostile', name), 'utf8')

test.each([
  ['right', right],
  ['wrong', flipped],
  ['not even a program', unparsable],
  ['printing', printing('text')],
])('what is quick has the verdict that it would have had: %s', async (_, source) => {
  const quick = await tryQuickly(source)
  const ordinary = await judge.judge(await bundleOf('corr2d'), Buffer.from(source), { use: 'shared' })
  expect(quick && isSameVerdict(quick, ordinary)).toBe(true)
})

test('what builds networks is quick, though it has a library made in each context', async () => {
  const source = readFileSync(join(root, 'exercises/vgg-block/solution.ts'))
  const quick = await judge.judgeQuickly(await bundleOf('vgg-block'), source, { use: 'shared' })
  expect(quick).toMatchObject({ status: 'accepted', score: 1 })
})

test.each([
  ['an endless loop', endless],
  ['a loop in a later case only', right.replace(/\{\n/, '{\n  if (X.length > 3) for (;;);\n')],
  ['what is right, and slow', slow],
  ['what fills the memory', hostile('spread-of-huge-string.ts')],
])('of %s nothing is known yet, and the next one is judged', async (_, source) => {
  expect(await tryQuickly(source)).toBeUndefined()
  expect(await tryQuickly(right)).toMatchObject({ status: 'accepted' })
})
