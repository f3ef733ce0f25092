// A class in a minute: 500 submissions of 250 learners, a fifth of them hostile, each at a random moment.

import type { Random } from '../../grader/contract/random.ts'
import type { Status } from '../../grader/contract/verdict.ts'
import { createRandom } from '../../grader/tensor/index.ts'
import { Learner } from '../support/learner.ts'
import { flipped, right } from '../support/sources.ts'
import { listFixtures } from '../support/submissions.ts'
import { atMost, type Line, plain, quantileOf } from './measure.ts'

const learnerCount = 250
const submissionCount = 500
const hostileShare = 0.2
const seconds = 60

interface Planned {
  atMs: number
  learner: Learner
  isHostile: boolean
  source: string
  expected: Status
}

/** Those that cost the grader most: they run into a limit. */
const costly: Status[] = ['time-limit', 'memory-limit', 'output-limit']

export async function measureClass(url: string, seed: string): Promise<Line[]> {
  const random = createRandom(seed)
  const learners: Learner[] = []
  for (let index = 0; index < learnerCount; index++) learners.push(await Learner.anonymous(url))
  const plan = await draw(random, learners)
  const started = performance.now()
  const outcomes = await Promise.all(
    plan.map(async (planned) => {
      await new Promise((resolve) => setTimeout(resolve, planned.atMs))
      const sent = performance.now()
      const verdict = await planned.learner.judged(planned.source).catch((error: Error) => error)
      return { ...planned, verdict, ms: performance.now() - sent }
    }),
  )
  const lost = outcomes.filter(({ verdict }) => verdict instanceof Error)
  const wrong = outcomes.filter(
    ({ verdict, expected }) => !(verdict instanceof Error) && verdict.status !== expected,
  )
  for (const { verdict, expected, isHostile } of [...lost, ...wrong].slice(0, 10))
    process.stderr.write(
      `${isHostile ? 'hostile' : 'honest'}: ${verdict instanceof Error ? verdict.message : verdict.status} instead of ${expected}\n`,
    )
  const timesOf = (isHostile: boolean) =>
    outcomes.filter((one) => one.isHostile === isHostile).map(({ ms }) => ms)
  return [
    plain('submissions, learners, hostile', `${submissionCount}, ${learnerCount}, ${timesOf(true).length}`),
    plain('all judged after', `${((performance.now() - started) / 1_000).toFixed(1)} s`),
    atMost('lost', lost.length, 0, ''),
    atMost('judged wrongly', wrong.length, 0, ''),
    plain('honest p50', `${quantileOf(timesOf(false), 0.5).toFixed(1)} ms`),
    atMost('honest p95', quantileOf(timesOf(false), 0.95), 2_000),
    plain('honest at most', `${quantileOf(timesOf(false), 1).toFixed(1)} ms`),
    plain('hostile p50', `${quantileOf(timesOf(true), 0.5).toFixed(1)} ms`),
    plain('hostile p95', `${quantileOf(timesOf(true), 0.95).toFixed(1)} ms`),
  ]
}

/** Who is hostile is hostile always: a fifth of the learners. */
async function draw(random: Random, learners: readonly Learner[]): Promise<Planned[]> {
  const attacks = listFixtures('hostile').filter(({ expected }) => costly.includes(expected))
  const honest: [string, Status][] = [
    [right, 'accepted'],
    [flipped, 'wrong-answer'],
  ]
  return Promise.all(
    Array.from({ length: submissionCount }, async (_, index): Promise<Planned> => {
      const isHostile = index % learners.length < hostileShare * learners.length
      const attack = random.pick(attacks)
      const [source, expected] = isHostile
        ? [new TextDecoder().decode(await attack.read()), attack.expected]
        : random.pick(honest)
      const learner = learners[index % learners.length] as Learner
      return { atMs: random.unit() * seconds * 1_000, learner, isHostile, source, expected }
    }),
  )
}
