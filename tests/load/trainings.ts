import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { root } from '../support/judge.ts'
import { Learner } from '../support/learner.ts'
import { right } from '../support/sources.ts'
import { atMost, type Line, plain, quantileOf } from './measure.ts'

const trainings = 4
const warmUps = 5
/** Nobody submits more than 300 times a minute. */
const betweenMs = 250
const exercise = 'lenet-training'
const solution = readFileSync(join(root, 'exercises', exercise, 'solution.ts'), 'utf8')

/** Four learners have networks trained at once, which wait for each other; another one practises until the last of them is done. */
export async function measureTrainings(url: string): Promise<Line[]> {
  const [practising, ...others] = await Promise.all(
    Array.from({ length: 1 + trainings }, () => Learner.anonymous(url)),
  )
  if (!practising) throw new Error('nobody practises')
  const practise = async () => {
    const started = performance.now()
    const { status } = await practising.judged(right)
    if (status !== 'accepted') throw new Error(`a right submission is ${status}`)
    return performance.now() - started
  }
  for (let count = 0; count < warmUps; count++) await practise()
  const started = performance.now()
  let areDone = false
  const verdicts = Promise.all(others.map((learner) => learner.judged(solution, { exercise }))).finally(
    () => {
      areDone = true
    },
  )
  const timesMs: number[] = []
  while (!areDone) {
    timesMs.push(await practise())
    await delay(betweenMs)
  }
  const accepted = (await verdicts).filter(({ status }) => status === 'accepted').length
  return [
    plain('trainings, accepted', `${trainings}, ${accepted}`),
    plain('all of them', `${((performance.now() - started) / 1_000).toFixed(1)} s`),
    plain('practice meanwhile', `${timesMs.length} submissions`),
    plain('practice, median', `${quantileOf(timesMs, 0.5).toFixed(1)} ms`),
    atMost('practice, p95', quantileOf(timesMs, 0.95), 150),
  ]
}
