import { describe, expect, test } from 'vitest'
import type { SendResult, SubmissionAct } from '../exercise/send-submission.ts'
import type { Letter } from './letter.ts'
import { forgetLetters, LetterStorage } from './letter-storage.ts'
import { type Carrier, Outbox } from './outbox.ts'

const letter = (source: string, more: Partial<Letter> = {}): Letter => ({
  act: { exercise: 'corr2d', source, idempotencyKey: `key of ${source}` },
  title: 'Cross-correlation',
  session: 'anonymous',
  hasWaited: false,
  ...more,
})

function memory() {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    key: (index: number) => [...kept.keys()][index] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}

/** A browser with a line to the server; each of its tabs has an outbox. */
function browser({ storage = memory() as ReturnType<typeof memory> | undefined } = {}) {
  const line = { isOnline: true, hasSession: true, answers: [] as (SendResult | Promise<SendResult>)[] }
  const acts: SubmissionAct[] = []
  const sent: string[] = []
  const sessions: string[] = []
  let lock: Promise<void> = Promise.resolve()
  const carrier: Carrier = {
    isOnline: () => line.isOnline,
    alone: (work) => {
      lock = lock.then(work)
      return lock
    },
    ensureSession: async () => {
      sessions.push('asked for')
      return line.hasSession
    },
    send: async (act: SubmissionAct) => {
      const { source } = act
      acts.push(act)
      sent.push(source)
      return line.answers.shift() ?? { kind: 'sent', id: `id of ${source}` }
    },
  }
  const find = () => {
    if (!storage) throw new DOMException('forbidden', 'SecurityError')
    return storage
  }
  return { line, acts, sent, sessions, storage, openTab: () => new Outbox(new LetterStorage(find), carrier) }
}

const unreachable: SendResult = { kind: 'unreachable', problem: { reason: 'unreachable' } }

describe('a letter', () => {
  test('goes out at once where there is a connection, and what came of it is kept until it was shown', async () => {
    const { sent, openTab } = browser()
    const tab = openTab()
    tab.put(letter('one'))
    expect(tab.findOptional('corr2d')).toMatchObject({ hasWaited: false })
    await tab.deliver()
    expect(sent).toEqual(['one'])
    const outcome = { kind: 'sent', id: 'id of one' }
    expect(openTab().findOptional('corr2d')).toMatchObject({ outcome, hasWaited: false })
    tab.remove(letter('one'))
    expect(openTab().letters()).toEqual([])
  })

  test('waits without a connection, over a reload, and goes out once when there is one', async () => {
    const { line, sent, openTab } = browser()
    line.isOnline = false
    const before = openTab()
    before.put(letter('one'))
    expect(before.findOptional('corr2d')?.hasWaited).toBe(true)
    await before.deliver()
    expect(sent).toEqual([])

    line.isOnline = true
    const after = openTab()
    await Promise.all([after.deliver(), after.deliver(), before.deliver(), openTab().deliver()])
    expect(sent).toEqual(['one'])
    expect(before.findOptional('corr2d')?.outcome).toEqual({ kind: 'sent', id: 'id of one' })
  })

  test('that does not arrive is tried again with the same key', async () => {
    const { line, openTab, sent } = browser()
    line.answers = [unreachable]
    const tab = openTab()
    tab.put(letter('one'))
    await tab.deliver()
    await tab.deliver()
    expect(sent).toEqual(['one', 'one'])
    expect(tab.findOptional('corr2d')).toMatchObject({ hasWaited: true, outcome: { kind: 'sent' } })
  })

  test('of nobody gets a session first, and waits where there is none to be had', async () => {
    const { line, openTab, sent, sessions } = browser()
    line.hasSession = false
    const tab = openTab()
    tab.put(letter('one', { session: 'none' }))
    await tab.deliver()
    expect(sent).toEqual([])
    expect(tab.findOptional('corr2d')?.problem).toEqual({ reason: 'unreachable' })
    line.hasSession = true
    await tab.deliver()
    expect(sent).toEqual(['one'])
    expect(sessions.length).toBeGreaterThan(1)
  })

  test.each([
    ['somebody without an account gets a new session', 'anonymous', 2, { kind: 'sent', id: 'id of one' }],
    ['an account is told', 'account', 1, { kind: 'not-sent', problem: { reason: 'signedOut' } }],
  ] as const)('whose session has ended: %s', async (_, session, attempts, outcome) => {
    const { line, openTab, sent } = browser()
    line.answers = [{ kind: 'not-signed-in' }]
    const tab = openTab()
    tab.put(letter('one', { session }))
    await tab.deliver()
    expect(sent).toHaveLength(attempts)
    expect(tab.findOptional('corr2d')?.outcome).toEqual(outcome)
  })

  test('that is refused says why, and is not sent again', async () => {
    const { line, openTab, sent } = browser()
    const problem = { reason: 'refused', code: 'too-large', message: 'The file has too many bytes.' } as const
    line.answers = [{ kind: 'refused', problem }]
    const tab = openTab()
    tab.put(letter('one'))
    await tab.deliver()
    await tab.deliver()
    expect(sent).toEqual(['one'])
    expect(tab.findOptional('corr2d')?.outcome).toEqual({ kind: 'not-sent', problem })
  })

  test('that waits gives way to a newer one, and can be withdrawn', async () => {
    const { line, openTab, sent } = browser()
    line.isOnline = false
    const tab = openTab()
    tab.put(letter('one'))
    tab.put(letter('two'))
    tab.put(letter('other', { act: { exercise: 'pooling', source: 'other', idempotencyKey: 'k' } }))
    expect(tab.letters()).toHaveLength(2)
    tab.remove(letter('one'))
    expect(tab.findOptional('corr2d')?.act.source).toBe('two')
    tab.remove(letter('two'))
    line.isOnline = true
    await tab.deliver()
    expect(sent).toEqual(['other'])
  })

  test('that is handed in for an assignment keeps that over a reload, and a place of its own', async () => {
    const { line, openTab, acts } = browser()
    line.isOnline = false
    const act = { exercise: 'corr2d', source: 'handed in', idempotencyKey: 'k', assignment: 'one' }
    const before = openTab()
    before.put(letter('handed in', { act }))
    before.put(letter('practice'))
    expect(before.findOptional('corr2d')?.act.source).toBe('practice')
    line.isOnline = true
    const after = openTab()
    await after.deliver()
    expect(acts.filter(({ source }) => source === 'handed in')).toEqual([act])
    expect(after.findOptional('corr2d@one')?.outcome).toEqual({ kind: 'sent', id: 'id of handed in' })
    after.remove(letter('handed in', { act }))
    expect(after.letters().map((one) => one.act.source)).toEqual(['practice'])
  })

  test('that was withdrawn while it was sent stays away', async () => {
    const { line, openTab } = browser()
    const { promise, resolve } = Promise.withResolvers<SendResult>()
    line.answers = [promise]
    const tab = openTab()
    tab.put(letter('one'))
    const delivered = tab.deliver()
    tab.remove(letter('one'))
    resolve({ kind: 'sent', id: 'late' })
    await delivered
    expect(tab.letters()).toEqual([])
  })

  test('is sent from the page where nothing can be kept', async () => {
    const { openTab, sent } = browser({ storage: undefined })
    const tab = openTab()
    tab.put(letter('one'))
    await tab.deliver()
    expect(sent).toEqual(['one'])
    expect(tab.findOptional('corr2d')?.outcome).toEqual({ kind: 'sent', id: 'id of one' })
    tab.remove(letter('one'))
    expect(tab.letters()).toEqual([])
  })
})

test('signing out forgets letters and nothing else', () => {
  const { line, openTab, storage = memory() } = browser()
  line.isOnline = false
  storage.setItem('receptive:draft:corr2d', 'kept')
  storage.setItem('receptive:outbox:broken', '{')
  const tab = openTab()
  tab.put(letter('one'))
  expect(tab.letters()).toBe(tab.letters())
  forgetLetters(storage)
  expect(tab.letters()).toEqual([])
  expect(storage.getItem('receptive:draft:corr2d')).toBe('kept')
  expect(storage.length).toBe(1)
})
