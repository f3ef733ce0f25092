import { readFileSync } from 'node:fs'
import vm from 'node:vm'
import ts from 'typescript'
import { beforeAll, describe, expect, test } from 'vitest'
import { bundleHarness } from '../../grader/bundler/harness.ts'
import { exerciseRoots, findOptionalFolder } from '../../grader/catalog/folders.ts'
import { compileExercise } from '../../grader/catalog/index.ts'
import type { PublicBundle } from '../../grader/contract/bundle.ts'
import type { Harness } from '../../grader/engine/harness.ts'
import { loadSchema, observationSchema } from '../../grader/engine/observation.ts'
import type { RunReport } from './run-report.ts'
import { type CellOutcome, compileVisible, type OpenCell, runVisible } from './run-visible.ts'

const folder = findOptionalFolder(exerciseRoots(''), 'corr2d')
const fileOf = (name: string) => readFileSync(`${folder?.path}/${name}`, 'utf8')
let bundle: PublicBundle
let harnessText: string

beforeAll(async () => {
  if (!folder) throw new Error('exercises/corr2d is not there')
  bundle = (await compileExercise(folder)).public
  harnessText = await bundleHarness()
})

/** Much more than a case needs, on a busy machine. */
const stopAfterMs = 500

/** A realm of Node's in the place of a worker; an endless loop in it is stopped as a worker would be. */
const openCell: OpenCell = (request) => {
  const realm = vm.createContext({})
  const harness = vm.runInContext(harnessText, realm) as Harness
  let notLoaded: string | undefined
  let isLoaded = false
  const ask = (input: string): CellOutcome => {
    if (!isLoaded) {
      const text = harness.load(JSON.stringify(request))
      if (text !== '{"outcome":"loaded"}') notLoaded = text
      isLoaded = true
    }
    return notLoaded === undefined
      ? {
          kind: 'observed',
          observation: observationSchema.parse(JSON.parse(harness.call(input))),
          spentMs: 1,
        }
      : { kind: 'not-loaded', load: loadSchema.parse(JSON.parse(notLoaded)), spentMs: 1 }
  }
  return {
    async call(input) {
      realm.$ask = () => ask(input)
      try {
        return vm.runInContext('$ask()', realm, { timeout: stopAfterMs }) as CellOutcome
      } catch {
        return { kind: 'stopped', status: 'time-limit', wallMs: stopAfterMs }
      }
    },
    close: () => {},
  }
}

async function run(source: string): Promise<RunReport> {
  const compiled = compileVisible(ts, bundle, source)
  return 'report' in compiled ? compiled.report : runVisible(bundle, compiled, openCell)
}

const statuses = ({ cases }: RunReport) => cases.map(({ status }) => status)
const corr2d = (body: string) => `export function corr2d(X: Matrix, K: Matrix): Matrix {\n${body}\n}`

test('the solution is accepted, with the expected values as its own', async () => {
  const report = await run(fileOf('solution.ts'))
  expect(report.status).toBe('accepted')
  expect(report.cases.map(({ actual }) => actual)).toEqual(
    bundle.examples.cases.map(({ expected }) => expected),
  )
})

test.each(['gradient-check', 'translation', 'mnist-reader'])(
  'an adapter makes what the entry takes, as it does for the judge: %s',
  async (slug) => {
    const adapted = findOptionalFolder(exerciseRoots(''), slug)
    if (!adapted) throw new Error(`exercises/${slug} is not there`)
    const { public: own, private: judging } = await compileExercise(adapted)
    const compiled = compileVisible(ts, own, judging.solution)
    if ('report' in compiled) throw new Error(compiled.report.message)
    const report = await runVisible(own, compiled, openCell)
    expect(report).toMatchObject({ status: 'accepted' })
    expect(report.cases.map(({ actual }) => actual)).toEqual(
      own.examples.cases.map(({ expected }) => expected),
    )
  },
)

test('a flipped kernel gives [[5, 11], [23, 29]] where [[19, 25], [37, 43]] is expected', async () => {
  const [first] = (await run(fileOf('mistakes/flipped-kernel.ts'))).cases
  expect(first).toMatchObject({
    status: 'wrong-answer',
    expected: [
      [19, 25],
      [37, 43],
    ],
    actual: [
      [5, 11],
      [23, 29],
    ],
    difference: { kind: 'value', at: [0, 0] },
  })
})

describe('what does not compile runs no case', () => {
  test.each([
    ['a syntax error', 'export function corr2d(X: Matrix {\n}', { line: 1, column: 34 }],
    ['an import', "\nimport fs from 'fs'\nexport const corr2d = () => fs.x", { line: 2, column: 1 }],
    ['no entry', 'export const other = 1', {}],
    ['an entry that is no function', 'export const corr2d = 3', {}],
    ['a source that is too large', `//${'x'.repeat(256 * 1024)}`, {}],
    ['a null byte', 'export const corr2d = 1 //\0', {}],
  ])('%s', async (_, source, position) => {
    const { message, messageKey, messageParameters, ...report } = await run(source)
    expect(report).toEqual({ status: 'compile-error', cases: [], console: '', ...position })
    expect(message).not.toBe('')
    expect(messageKey).toMatch(/^compile-error\./)
    expect(messageParameters).toBeDefined()
  })
})

test('an error is placed at its line and column of the TypeScript', async () => {
  const report = await run(`interface Unused { x: number }\n${corr2d('  return [X[99][0]]')}`)
  expect(report.cases[0]).toMatchObject({ status: 'runtime-error', line: 3, column: 16 })
})

test('a module that throws makes every case a runtime error', async () => {
  const report = await run(`throw new Error('no')\n${corr2d('return []')}`)
  expect(statuses(report)).toEqual(['runtime-error', 'runtime-error'])
  expect(report.cases[1]?.message).toContain('while it was loaded: Error: no')
})

test('a loop in one case stops that case only', async () => {
  const report = await run(corr2d('if (K.length === 2) for (;;);\nreturn [[11, 16], [31, 36]]'))
  expect(statuses(report)).toEqual(['time-limit', 'accepted'])
  expect(report.status).toBe('time-limit')
})

test('after the second stop no more cells are opened, and the rest share the status', async () => {
  const [one] = bundle.examples.cases
  if (!one) throw new Error('corr2d has no visible case')
  const many = { ...bundle.examples, cases: [1, 2, 3, 4].map((id) => ({ ...one, id: `case-${id}` })) }
  let opened = 0
  const compiled = compileVisible(ts, bundle, corr2d('for (;;);'))
  if ('report' in compiled) throw new Error(compiled.report.message)
  const report = await runVisible({ ...bundle, examples: many }, compiled, (request) => {
    opened++
    return openCell(request)
  })
  expect(statuses(report)).toEqual(Array(4).fill('time-limit'))
  expect(opened).toBe(2)
})

test('an answer that depends on earlier calls is wrong, though each was right the first time', async () => {
  const answers = JSON.stringify(bundle.examples.cases.map(({ expected }) => expected))
  const report = await run(`let call = 0\nexport const corr2d = () => ${answers}[call++]`)
  expect(report.cases.map(({ difference }) => difference?.kind)).toEqual(['state', 'state'])
})

test('what is printed is kept, bounded and without characters that deceive', async () => {
  const report = await run(corr2d('for (let i = 0; i < 9999; i++) console.log("12345678\\u202e")\nreturn []'))
  expect(report.console).toMatch(/^(12345678\n)+/)
  expect(report.console).not.toContain('\u202e')
  expect(report.console.length).toBeLessThanOrEqual(65_536)
})
