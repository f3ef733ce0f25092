import { describe, expect, test } from 'vitest'
import { type SubmissionAct, sendSubmission } from './send-submission.ts'

const act: SubmissionAct = { exercise: 'corr2d', source: 'x', idempotencyKey: 'k' }
const sent = () => Response.json({ id: 'one' }, { status: 202 })
const failed = (status: number, message: string, headers = {}) =>
  Response.json({ error: { code: 'x', message } }, { status, headers })

/** A line on which each attempt meets the next of these. */
function line(...answers: (() => Response)[]) {
  const acts: SubmissionAct[] = []
  const waits: number[] = []
  const post = async (posted: SubmissionAct) => {
    acts.push(posted)
    const answer = answers[acts.length - 1]
    if (!answer) throw new TypeError('Failed to fetch')
    return answer()
  }
  return { acts, waits, sending: { post, wait: async (ms: number) => void waits.push(ms) } }
}

const offline = () => {
  throw new TypeError('Failed to fetch')
}

describe('an act of submitting', () => {
  test('that does not arrive is sent again, with the same key and growing waits', async () => {
    const { acts, waits, sending } = line(offline, offline, sent)
    expect(await sendSubmission(act, sending)).toEqual({ kind: 'sent', id: 'one' })
    expect(acts).toEqual([act, act, act])
    expect(waits).toEqual([...waits].sort((left, right) => left - right))
    expect(waits).toHaveLength(2)
  })

  test('that never arrives ends with a reason', async () => {
    const { acts, sending } = line()
    expect(await sendSubmission(act, sending)).toEqual({
      kind: 'unreachable',
      problem: { reason: 'unreachable' },
    })
    expect(acts).toHaveLength(4)
  })

  test('waits as long as the server asks for', async () => {
    const { waits, sending } = line(() => failed(429, 'wait', { 'retry-after': '7' }), sent)
    expect(await sendSubmission(act, sending)).toEqual({ kind: 'sent', id: 'one' })
    expect(waits).toEqual([7_000])
  })

  test('that is refused is not sent again', async () => {
    const { acts, sending } = line(() => failed(413, 'The file has too many bytes.'))
    expect(await sendSubmission(act, sending)).toEqual({
      kind: 'refused',
      problem: { reason: 'refused', code: 'x', message: 'The file has too many bytes.' },
    })
    expect(acts).toHaveLength(1)
  })

  test('without a session is told so', async () => {
    const { sending } = line(() => failed(401, 'Nobody is signed in.'))
    expect(await sendSubmission(act, sending)).toEqual({ kind: 'not-signed-in' })
  })

  test('answered by a proxy in its own words says the status', async () => {
    const proxy = () => new Response('<h1>Bad gateway</h1>', { status: 502 })
    const { sending } = line(proxy, proxy, proxy, proxy)
    expect(await sendSubmission(act, sending)).toEqual({
      kind: 'unreachable',
      problem: { reason: 'status', status: 502 },
    })
  })
})
