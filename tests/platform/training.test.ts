// Trainings over HTTP, on an embedded installation: progress, verdicts, cancelling, a trainer that is killed, and weights that
// were trained elsewhere.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TrainingReport } from '../../grader/contract/training.ts'
import type { Value } from '../../grader/contract/value.ts'
import type { Verdict } from '../../grader/contract/verdict.ts'
import { digitsKeptIn } from '../../grader/judges/index.ts'
import { layerTableOf } from '../../grader/network/index.ts'
import { createRandom } from '../../grader/tensor/random.ts'
import { startBackend } from '../../grader/training/backends/index.ts'
import { loadTrainingDigits } from '../../grader/training/datasets/load-digits.ts'
import { buildNetwork } from '../../grader/training/networks/build.ts'
import { buildLeNet } from '../../grader/training/networks/lenet.ts'
import { train } from '../../grader/training/networks/train.ts'
import { encodeWeights } from '../../grader/training/networks/weights-file.ts'
import type { SubmissionState } from '../../platform/submissions/state.ts'
import { quantileOf } from '../load/measure.ts'
import { Installation, startWithinMs } from '../support/installation.ts'
import { root } from '../support/judge.ts'
import { type Answer, Learner } from '../support/learner.ts'
import { right } from '../support/sources.ts'
import { until } from '../support/until.ts'

const exercise = 'lenet-training'
const solution = readFileSync(join(root, 'exercises', exercise, 'solution.ts'), 'utf8')
/** The solution's network, with less to do: it learns all the same. */
const planned = (epochs: number) => solution.replace('epochs: 4', `epochs: ${epochs}`)

let installation: Installation
beforeAll(async () => {
  installation = await Installation.start()
  await installation.ready()
}, startWithinMs)
afterAll(() => installation?.close())

const newLearner = () => Learner.anonymous(installation.url)
const reportOf = ({ report }: Verdict): TrainingReport => {
  if (report?.kind !== 'training') throw new Error('there is no report of a training')
  return report
}

/** Processes that train for this installation's judge. */
const trainers = (): number[] =>
  installation.web.cells().filter((pid) => readCommand(pid).includes('training/trainer/process.ts'))

function readCommand(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return '' // it has ended
  }
}

test('a plan is trained while its learner watches, and reaches the target', {
  timeout: 180_000,
}, async () => {
  const learner = await newLearner()
  const states: SubmissionState[] = []
  for await (const state of learner.follow(await learner.submitted(solution, { exercise })))
    states.push(state)
  const progress = states.flatMap((state) =>
    state.state === 'running' && state.progress ? [state.progress] : [],
  )
  expect(progress.length).toBeGreaterThan(3)
  const done = progress.map(({ done }) => done)
  expect(done).toEqual([...done].sort((left, right) => left - right))
  expect(progress.at(-1)?.epoch).toBe(4)
  const last = states.at(-1)
  if (last?.state !== 'judged') throw new Error('no verdict')
  expect(last.verdict).toMatchObject({ status: 'accepted', score: 1, diagnosis: null })
  expect(reportOf(last.verdict)).toMatchObject({
    ...{ outcome: 'reached', by: 'plan', backend: 'wasm', digits: 'generated', total: 2_000 },
    epochs: [{ epoch: 1 }, { epoch: 2 }, { epoch: 3 }, { epoch: 4 }],
  })
})

test('a plan of a million epochs is refused at once, and named', async () => {
  const started = performance.now()
  const verdict = await (await newLearner()).judged(planned(1_000_000), { exercise })
  expect(performance.now() - started).toBeLessThan(5_000)
  expect(verdict).toMatchObject({ status: 'wrong-answer', diagnosis: { mistake: 'a-million-epochs' } })
  expect(reportOf(verdict).said.message).toContain('at most 8 epochs')
  expect(trainers()).toEqual([])
})

test.each([
  ['no number', 'epochs: "many"', 'epochs'],
  ['no epoch', 'epochs: 0', 'epochs'],
  ['a field that is none', 'epochs: 4, momentun: 0.5', 'momentun'],
  ['NaN', 'epochs: 4, momentum: NaN', 'momentum'],
])('a plan with %s is told which field is wrong', async (_, plan, field) => {
  const verdict = await (await newLearner()).judged(solution.replace('epochs: 4', plan), { exercise })
  expect(reportOf(verdict)).toMatchObject({ outcome: 'unusable-plan' })
  expect(reportOf(verdict).said.message).toContain(field)
})

test('without a plan, or with another network, nothing is trained', async () => {
  const learner = await newLearner()
  const without = await learner.judged(solution.replace('trainingPlan', 'plan'), { exercise })
  expect(without).toMatchObject({ status: 'compile-error', score: 0 })
  expect(without.message).toContain('trainingPlan')
  const ends = await learner.judged(solution.replace('units: 10', 'units: 11'), { exercise })
  expect(ends).toMatchObject({ status: 'wrong-answer', score: 0 })
  const throws = await learner.judged(
    solution.replace('return { optimizer', "throw new Error('no idea'); return { optimizer"),
    { exercise },
  )
  expect(reportOf(throws).said.message).toContain('no idea')
  expect(trainers()).toEqual([])
})

test('what is cancelled ends within a second, and its place is taken by the next', {
  timeout: 120_000,
}, async () => {
  const [first, second] = await Promise.all([newLearner(), newLearner()])
  const id = await first.submitted(solution, { exercise })
  await until(
    'the training to be under way',
    async () => (await first.ask(`/api/submissions/${id}`)).body.progress,
    30_000,
  )
  const next = await second.submitted(planned(1), { exercise })
  const [trainer] = trainers()
  expect(trainer).toBeDefined()
  const cancelled = await first.post(`/api/submissions/${id}/cancel`, {})
  expect(cancelled).toMatchObject({ status: 200, body: { state: 'cancelled' } })
  await until('its trainer to be gone', () => !trainers().includes(trainer as number), 1_000)
  expect((await first.ask(`/api/submissions/${id}`)).body).toEqual({ state: 'cancelled' })
  expect(await second.verdict(next)).toMatchObject({
    groups: expect.arrayContaining([expect.objectContaining({ id: 'plan', passed: 1 })]),
  })
  expect((await second.post(`/api/submissions/${next}/cancel`, {})).status).toBe(409)
  expect((await second.post(`/api/submissions/${id}/cancel`, {})).status).toBe(404)
})

test('a trainer that is killed begins again; practice goes on meanwhile, and trainings wait for each other', {
  timeout: 180_000,
}, async () => {
  const learners = await Promise.all(Array.from({ length: 4 }, newLearner))
  const ids = await Promise.all(learners.map((learner) => learner.submitted(planned(1), { exercise })))
  await until('a training to be under way', () => trainers().length > 0, 30_000)
  process.kill(trainers()[0] as number, 'SIGKILL')
  const practising = await newLearner()
  const timesMs: number[] = []
  let most = 0
  for (let count = 0; count < 20; count++) {
    const started = performance.now()
    expect(await practising.judged(right)).toMatchObject({ status: 'accepted' })
    timesMs.push(performance.now() - started)
    most = Math.max(most, trainers().length)
  }
  expect(most).toBe(1)
  // On a machine that does nothing else it is a tenth of that: npm run load -- trainings.
  expect(quantileOf(timesMs, 0.5)).toBeLessThan(1_000)
  const verdicts = await Promise.all(learners.map((learner, index) => learner.verdict(ids[index] as string)))
  for (const verdict of verdicts) expect(reportOf(verdict).accuracy).toBeGreaterThan(0.5)
  // The same plan gives the same network, whoever submits it and however often it was begun.
  expect(new Set(verdicts.map((verdict) => reportOf(verdict).right)).size).toBe(1)
})

describe('weights that were trained elsewhere', () => {
  let file: Uint8Array
  beforeAll(async () => {
    await startBackend({ wanted: 'wasm' })
    const { images, labels } = loadTrainingDigits({ mnistDir: '', keptIn: digitsKeptIn() })
    // Built from the table, its initialisers are the library's.
    const model = buildNetwork(layerTableOf(buildLeNet('relu').toJSON(null, false) as unknown as Value))
    const some = { images: images.subarray(0, 3_000 * 784), labels: labels.subarray(0, 3_000) }
    const plan = { optimizer: 'adam', learningRate: 0.003, batchSize: 32, epochs: 2 } as const
    for await (const _ of train(model, plan, some, { random: createRandom('elsewhere') }));
    file = await encodeWeights(model)
  }, 60_000)

  const send = (learner: Learner, body: Uint8Array, type = 'application/octet-stream'): Promise<Answer> =>
    learner.ask(`/api/submissions/weights?exercise=${exercise}&idempotencyKey=${randomUUID()}`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: Buffer.from(body),
    })

  test('are measured, and pointed out where somebody else sent the very same', async () => {
    const [first, second] = [await newLearner(), await newLearner()]
    const sent = await send(first, file)
    expect(sent.status).toBe(202)
    const report = reportOf(await first.verdict(sent.body.id))
    expect(report).toMatchObject({ by: 'weights', isKnown: false, total: 2_000, epochs: [] })
    expect(report.accuracy).toBeGreaterThan(0.5)
    const again = await send(second, file)
    expect(reportOf(await second.verdict(again.body.id))).toMatchObject({
      isKnown: true,
      right: report.right,
    })
  })

  const changed = (change: (bytes: Uint8Array) => void): Uint8Array => {
    const bytes = file.slice()
    change(bytes)
    return bytes
  }
  test.each<[string, () => Uint8Array, string]>([
    ['cut off', () => file.slice(0, -2), 'float32'],
    ['too short', () => file.slice(0, -8), '61706 weights'],
    ['longer than they should be', () => Buffer.concat([file, Buffer.alloc(40)]), '61706 weights'],
    ['not finite', () => changed((bytes) => bytes.fill(0xff, -4)), 'finite'],
    ['too large', () => Buffer.concat([file, Buffer.alloc(4 * 2 ** 20)]), '4194304'],
    [
      'a pickle',
      () => Buffer.from('\x80\x04\x95\x10\x00\x00\x00cposix\nsystem\n(S"id"\ntR.', 'latin1'),
      'topology',
    ],
    ['nothing', () => new Uint8Array(), 'topology'],
    [
      'of another network',
      () =>
        changed((bytes) =>
          bytes.set(
            Buffer.from(Buffer.from(bytes).toString('latin1').replace('"units":10', '"units":11'), 'latin1'),
          ),
        ),
      '11',
    ],
  ])('that are %s are refused with a sentence', async (_, make, words) => {
    const { status, body } = await send(await newLearner(), make())
    expect(status).toBe(422)
    expect(body.error.message).toContain(words)
    expect(body.error.message).toMatch(/\.$/)
  })

  test('are sent as they are, by somebody, for an exercise in which something is trained', async () => {
    const learner = await newLearner()
    expect((await send(learner, file, 'application/json')).status).toBe(415)
    expect((await send(new Learner(installation.url), file)).status).toBe(401)
    const other = await learner.ask(
      `/api/submissions/weights?exercise=corr2d&idempotencyKey=${randomUUID()}`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body: Buffer.from(file),
      },
    )
    expect(other).toMatchObject({ status: 422, body: { error: { code: 'invalid' } } })
  })
})
