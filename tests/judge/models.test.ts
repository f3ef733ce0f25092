import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verdictSchema } from '../../grader/contract/verdict.ts'
import { createTestJudge, root, type TestJudge } from '../support/judge.ts'

const read = (path: string) => readFileSync(join(root, 'exercises', path), 'utf8')

let judge: TestJudge
beforeAll(async () => {
  judge = await createTestJudge()
})
afterAll(() => judge.close())

const judged = async (slug: string, file: string) =>
  verdictSchema.parse(await judge.judge(slug, read(`${slug}/${file}`)))

test.each([
  ['lenet-model', 'lenet', 61_706],
  ['alexnet-model', 'alexnet', 46_764_746],
  ['vgg-block', 'vgg-11', 128_806_154],
  ['batch-norm-lenet', 'lenet', 62_610],
])('%s has the parameters of the course: %s, %i', async (slug, id, parameters) => {
  const { cases, report } = await judged(slug, 'solution.ts')
  expect(cases.find((one) => one.id === id)?.expected).toMatchObject({ parameters })
  expect(report).toMatchObject({ kind: 'model', firstDifference: null })
})

test('an unpadded LeNet has 44 426 parameters, and the report marks its first convolution', async () => {
  const { report, cases } = await judged('lenet-model', 'mistakes/unpadded.ts')
  expect(report).toMatchObject({
    case: 'lenet',
    firstDifference: 1,
    parameters: { yours: 44_426, expected: 61_706 },
  })
  const rows = report?.kind === 'model' ? report.rows : []
  expect(rows.map(({ output }) => output.join('×'))).toEqual([
    '28×28×1',
    '24×24×6',
    '12×12×6',
    '8×8×16',
    '4×4×16',
    '256',
    '120',
    '84',
    '10',
  ])
  expect(cases[0]?.difference).toMatchObject({ kind: 'layer', at: [1], messageKey: 'layer.setting' })
})

test('there is no report where nothing was built, and none of hidden cases', async () => {
  expect((await judged('lenet-model', 'starter.ts')).report).toBeUndefined()
  const onlyHidden = read('vgg-block/solution.ts').replace('4096', 'blocks.length === 1 ? 8 : 4096')
  const { report, groups } = verdictSchema.parse(await judge.judge('vgg-block', onlyHidden))
  expect(groups.find(({ id }) => id === 'one-block')).toMatchObject({ passed: 0 })
  expect(report).toMatchObject({ case: 'two-blocks', firstDifference: null })
})
