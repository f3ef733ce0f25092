import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Verdict, verdictSchema } from '../../../grader/contract/verdict.ts'
import { isSameVerdict } from '../../../grader/judges/index.ts'
import { runScript } from '../../support/command.ts'
import { signUp } from '../../support/course.ts'
import type { Installation } from '../../support/installation.ts'
import { testSeed } from '../../support/judge.ts'
import { Learner } from '../../support/learner.ts'
import { endless, flipped, printing, right, slow, unparsable } from '../../support/sources.ts'
import { makeFiles } from '../../support/temporary-folder.ts'
import { password } from './account-scene.ts'

/** Whoever shares the grader with a flood waits no longer than this for it. */
const politeMs = 1_000

/** What becomes of submissions. */
export function judgingSuite(installation: () => Installation): void {
  const newLearner = () => Learner.anonymous(installation().url)

  describe('the verdict is the command line’s', () => {
    const sources = {
      right,
      flipped,
      unparsable,
      printing: printing('\u001b[31m<script>\u202e\u0000</script>'),
    }
    let byCommandLine: Verdict[]
    beforeAll(async () => {
      const files = makeFiles(Object.values(sources))
      const { stdout } = await runScript('grade', ['corr2d', ...files.paths, '--json'], {
        GRADER_SEED: testSeed,
      })
      files.remove()
      byCommandLine = stdout
        .trimEnd()
        .split('\n')
        .map((line) => verdictSchema.parse(JSON.parse(line)))
    })

    test.each(Object.keys(sources).map((name, index) => ({ name, index })))('$name', async ({ index }) => {
      const learner = await newLearner()
      const verdict = await learner.judged(Object.values(sources)[index] as string)
      expect(verdict).toMatchObject({ status: byCommandLine[index]?.status })
      expect(isSameVerdict(verdict, byCommandLine[index] as Verdict)).toBe(true)
    })

    test('which names the mistake, and cleans what was printed without taking markup from it', () => {
      const [accepted, wrong, broken, printed] = byCommandLine
      expect(accepted).toMatchObject({ status: 'accepted', score: 1 })
      expect(wrong).toMatchObject({ status: 'wrong-answer', diagnosis: { mistake: 'flipped-kernel' } })
      expect(broken).toMatchObject({ status: 'compile-error', score: 0 })
      expect(printed?.console).toContain('<script></script>')
    })
  })

  test('the events tell of the queue, the judging and the verdict, and end', async () => {
    const learner = await newLearner()
    const first = await learner.submitted(endless)
    const second = await learner.submitted(endless)
    const states = []
    for await (const state of learner.follow(second)) states.push(state)
    const changes = states.map(({ state }) => state).filter((state, index, all) => state !== all[index - 1])
    // It waits, is tried, waits again among those that take long, and is judged to its end.
    expect(changes.join(' ')).toMatch(/^(queued running )+judged$/)
    expect(states.at(-1)).toMatchObject({ verdict: { status: 'time-limit' } })
    expect((await learner.ask(`/api/submissions/${second}`)).body).toEqual(states.at(-1))
    expect((await learner.verdict(first)).status).toBe('time-limit')
  })

  test('after an endless loop the next learner is judged rightly', async () => {
    const [hostile, honest] = [await newLearner(), await newLearner()]
    expect((await hostile.judged(endless)).status).toBe('time-limit')
    expect(await honest.judged(right)).toMatchObject({ status: 'accepted', score: 1 })
  })

  test('what takes long waits among its like: who is quick passes all of it', async () => {
    const [other, ...slowOnes] = await Promise.all(Array.from({ length: 9 }, newLearner))
    const ids = await Promise.all(slowOnes.map((learner) => learner.submitted(endless)))
    expect((await (other as Learner).judged(right)).status).toBe('accepted')
    const states = await Promise.all(
      ids.map(async (id, index) => (await slowOnes[index]?.ask(`/api/submissions/${id}`))?.body.state),
    )
    expect(states.filter((state) => state !== 'judged').length).toBeGreaterThan(4)
    const verdicts = await Promise.all(ids.map((id, index) => slowOnes[index]?.verdict(id)))
    expect(verdicts.map((verdict) => verdict?.status)).toEqual(ids.map(() => 'time-limit'))
  })

  test('one idempotency key is one submission: ten times at once, again later, with another source', async () => {
    const learner = await newLearner()
    const idempotencyKey = randomUUID()
    const ids = await Promise.all(
      Array.from({ length: 10 }, () => learner.submitted(flipped, { idempotencyKey })),
    )
    ids.push(await learner.submitted(right, { idempotencyKey }))
    expect(new Set(ids).size).toBe(1)
    expect(await learner.verdict(ids[0] as string)).toMatchObject({ status: 'wrong-answer' })
    ids.push(await learner.submitted(flipped, { idempotencyKey }))
    expect(new Set(ids).size).toBe(1)
    const { body } = await learner.ask('/api/submissions')
    expect(body.submissions).toMatchObject([{ id: ids[0], state: 'judged', status: 'wrong-answer' }])
  })

  test('another learner’s key is another submission', async () => {
    const [one, other] = [await newLearner(), await newLearner()]
    const idempotencyKey = randomUUID()
    const ids = [
      await one.submitted(right, { idempotencyKey }),
      await other.submitted(right, { idempotencyKey }),
    ]
    expect(new Set(ids).size).toBe(2)
  })

  test('twenty at once: each has its verdict, and nobody else waits for them', async () => {
    const [flood, other] = [await newLearner(), await newLearner()]
    const sources = Array.from({ length: 20 }, (_, index) =>
      index < 2 ? endless : index % 2 ? right : flipped,
    )
    const alone = await timed(() => other.judged(right))
    const ids = await Promise.all(sources.map((source) => flood.submitted(source)))
    const beside = await timed(() => other.judged(right))
    expect(beside).toBeLessThan(alone + politeMs)
    const verdicts = await Promise.all(ids.map((id) => flood.verdict(id)))
    expect(verdicts.map(({ status }) => status)).toEqual(
      sources.map(
        (source) => ({ [endless]: 'time-limit', [right]: 'accepted', [flipped]: 'wrong-answer' })[source],
      ),
    )
  })

  test('more than thirty that wait are refused with a sentence, and an earlier key is still known', async () => {
    const { learner } = await signUp(installation().url, 'In a hurry')
    const key = randomUUID()
    const first = await learner.submitted(slow, { idempotencyKey: key })
    let answer = await learner.submit(slow)
    let accepted = 2
    for (; answer.status === 202 && accepted < 60; accepted++) answer = await learner.submit(slow)
    expect(answer).toMatchObject({ status: 429, body: { error: { code: 'too-many' } } })
    expect(answer.body.error.message).toMatch(/^30 of your submissions are waiting .*\.$/)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(accepted).toBeGreaterThan(30)
    expect(await learner.submitted(slow, { idempotencyKey: key })).toBe(first)

    // What waits goes with the account: it is not judged for nobody.
    const verdicts = () => installation().metric('receptive_verdicts_total')
    expect((await learner.send('DELETE', '/api/account', { password })).status).toBe(200)
    const before = await verdicts()
    await expect.poll(() => installation().metric('receptive_queue_waiting')).toBe(0)
    expect((await verdicts()) - before).toBeLessThan(accepted / 3)
  })
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await act()
  return performance.now() - started
}
