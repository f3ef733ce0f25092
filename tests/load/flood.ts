import { Learner } from '../support/learner.ts'
import { endless, right } from '../support/sources.ts'
import { atMost, type Line, plain, quantileOf } from './measure.ts'

const floodSize = 30
const samples = 15

/** One learner sends thirty endless loops at once; what another one submits meanwhile may wait a second longer than alone. */
export async function measureFlood(url: string): Promise<Line[]> {
  const [flooder, other] = [await Learner.anonymous(url), await Learner.anonymous(url)]
  const alone = await times(other)
  const flood = Promise.all(Array.from({ length: floodSize }, () => flooder.judged(endless)))
  const meanwhile = await times(other)
  await flood
  const worst = quantileOf(meanwhile, 1)
  return [
    plain('alone, at most', `${quantileOf(alone, 1).toFixed(1)} ms`),
    plain(`beside ${floodSize} endless loops, at most`, `${worst.toFixed(1)} ms`),
    atMost('delay by the flood', worst - quantileOf(alone, 0.5), 1_000),
  ]
}

async function times(learner: Learner): Promise<number[]> {
  const measured: number[] = []
  for (let index = 0; index < samples; index++) {
    const started = performance.now()
    await learner.judged(right)
    measured.push(performance.now() - started)
  }
  return measured
}
