import { Learner } from '../support/learner.ts'
import { right } from '../support/sources.ts'
import { atMost, type Line, plain, quantileOf } from './measure.ts'

const submissions = 200
const warmUp = 10

/** One learner, one submission after the other: the time from the request to the verdict in the learner's hands. */
export async function measureInARow(url: string): Promise<Line[]> {
  const learner = await Learner.anonymous(url)
  for (let index = 0; index < warmUp; index++) await learner.judged(right)
  const times: number[] = []
  for (let index = 0; index < submissions; index++) {
    const started = performance.now()
    const { status } = await learner.judged(right)
    times.push(performance.now() - started)
    if (status !== 'accepted') throw new Error(`a right submission was judged ${status}`)
  }
  return [
    plain('submissions in a row', String(submissions)),
    atMost('p50', quantileOf(times, 0.5), 60),
    atMost('p95', quantileOf(times, 0.95), 150),
  ]
}
