// Submissions flow while processes are killed at random: what was acknowledged must be judged, once.
//
// Theory of operation: the submissions are dealt out in one portion before each kill and one after the last. Within its
// portion each kill comes at a random acknowledgement and some random milliseconds later, so that it meets submissions that
// arrive, wait, are being judged and are being recorded. Whoever submits behaves as the editor does: what was not answered
// is sent again with the same key. The database has the last word.
import { randomUUID } from 'node:crypto'
import type { Status } from '../../grader/contract/verdict.ts'
import { createRandom } from '../../grader/tensor/index.ts'
import type { Installation } from './installation.ts'
import { Learner } from './learner.ts'
import { endless, flipped, right, unparsable } from './sources.ts'
import { until } from './until.ts'

export interface Dose {
  submissions: number
  kills: number
  /** The same seed draws the same submissions and the same kills. */
  seed: string
}

export interface Delivery {
  acknowledged: number
  /** What was killed, in order. */
  killed: string[]
  /** One sentence for each promise that was broken. */
  broken: string[]
}

const learners = 4
const againAfterMs = 50
/** A kill costs its judgings a heartbeat; a job may be hit several times. */
const judgedWithinMs = 120_000

const sources: [source: string, status: Status][] = [
  [right, 'accepted'],
  [right, 'accepted'],
  [flipped, 'wrong-answer'],
  [unparsable, 'compile-error'],
  [endless, 'time-limit'],
]

interface Sent {
  id: string
  learner: Learner
  expected: Status
}

/** Leaves the installation stopped. */
export async function deliver(installation: Installation, dose: Dose): Promise<Delivery> {
  const random = createRandom(dose.seed)
  const people = await Promise.all(
    Array.from({ length: learners }, () => Learner.anonymous(installation.url)),
  )
  const plan = Array.from({ length: dose.submissions }, () => random.pick(sources))
  const sent: Sent[] = []
  const killed: string[] = []
  const portion = dose.submissions / (dose.kills + 1)
  const submitSome = async (learner: Learner) => {
    for (let next = plan.shift(); next; next = plan.shift()) {
      const [source, expected] = next
      await until('the next kill', () => sent.length < portion * (killed.length + 1), judgedWithinMs)
      sent.push({ id: await insist(learner, source), learner, expected })
    }
  }
  const killSome = async () => {
    while (killed.length < dose.kills) {
      const threshold = portion * (killed.length + random.unit())
      await until('submissions', () => sent.length >= threshold, judgedWithinMs)
      await new Promise((resolve) => setTimeout(resolve, random.integer(0, 200)))
      killed.push(await killOne(installation, random))
    }
  }
  await Promise.all([killSome(), ...people.map(submitSome)])
  const misjudged = await collect(sent)
  await installation.stop()
  return { acknowledged: sent.length, killed, broken: [...misjudged, ...(await audit(installation, sent))] }
}

/** Sends until it is acknowledged. @returns the id */
async function insist(learner: Learner, source: string): Promise<string> {
  const idempotencyKey = randomUUID()
  return until(
    'an acknowledgement',
    async () => {
      const answer = await learner.submit(source, { idempotencyKey }).catch(() => undefined)
      if (answer?.status === 202) return answer.body.id as string
      await new Promise((resolve) => setTimeout(resolve, againAfterMs))
      return undefined
    },
    judgedWithinMs,
  )
}

/** Kills the web process, a worker or a cell, and starts again what is gone. */
async function killOne(installation: Installation, random: ReturnType<typeof createRandom>): Promise<string> {
  const program = random.pick(installation.programs)
  const cell = random.unit() < 0.3 ? program.cells().at(-1) : undefined
  if (cell !== undefined) {
    process.kill(cell, 'SIGKILL')
    return `a cell of ${program.name}`
  }
  await installation.kill(program)
  if (program.name === 'start') await installation.startWeb()
  else await installation.startWorker()
  return program.name
}

/** Waits for every verdict. @returns a sentence for each that is not the right one */
async function collect(sent: readonly Sent[]): Promise<string[]> {
  const sentences = await Promise.all(
    sent.map(async ({ id, learner, expected }) => {
      const { status } = await until(
        `the verdict of ${id}`,
        async () => {
          const answer = await learner.ask(`/api/submissions/${id}`).catch(() => undefined)
          return answer?.body.verdict as { status: Status } | undefined
        },
        judgedWithinMs,
      ).catch(() => ({ status: 'no verdict' }))
      return status === expected ? [] : [`${id}: ${status} instead of ${expected}`]
    }),
  )
  return sentences.flat()
}

/** What the database says of each acknowledged submission. */
async function audit(installation: Installation, sent: readonly Sent[]): Promise<string[]> {
  const rows = await installation.query<{ id: string; judgings: string; verdicts: string }>(`
    SELECT submission.id, count(judging.id) AS judgings, count(verdict.judging_id) AS verdicts
    FROM submission LEFT JOIN judging ON judging.submission_id = submission.id
    LEFT JOIN verdict ON verdict.judging_id = judging.id GROUP BY submission.id`)
  const found = new Map(rows.map((row) => [row.id, `${row.judgings} judgings, ${row.verdicts} verdicts`]))
  const wrong = sent.filter(({ id }) => found.get(id) !== '1 judgings, 1 verdicts')
  const sentences = wrong.map(({ id }) => `${id}: ${found.get(id) ?? 'lost'}`)
  const ids = new Set(sent.map(({ id }) => id))
  if (ids.size !== sent.length) sentences.push('two acknowledgements have one id')
  if (rows.length !== ids.size) sentences.push(`${rows.length} submissions for ${ids.size} keys`)
  return sentences
}
