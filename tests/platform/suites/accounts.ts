import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Installation } from '../../support/installation.ts'
import { Learner } from '../../support/learner.ts'
import { flipped, right } from '../../support/sources.ts'

const password = 'a long enough password'
const newEmail = () => `${randomUUID()}@example.edu`

/** Who somebody is, and whose work it is. */
export function accountsSuite(installation: () => Installation): void {
  const visitor = () => new Learner(installation().url)
  const anonymous = () => Learner.anonymous(installation().url)
  const signUp = (learner: Learner, email: string, name = 'Ada') =>
    learner.post('/api/auth/sign-up/email', { email, password, name })
  const signIn = (learner: Learner, email: string, tried = password) =>
    learner.post('/api/auth/sign-in/email', { email, password: tried })
  const exercisesOf = async (learner: Learner) =>
    (await learner.ask('/api/submissions')).body.submissions.map(({ id }: { id: string }) => id)
  const saveDraft = (learner: Learner, source: string, basedOn: number) =>
    learner.send('PUT', '/api/drafts/corr2d', { source, basedOn })

  test('wrong passwords: 429 with the seconds to wait, also for the right one, and for nobody else', async () => {
    const [email, other] = [newEmail(), newEmail()]
    await signUp(visitor(), email)
    await signUp(visitor(), other)
    const statuses = []
    for (let guess = 0; guess < 8; guess++)
      statuses.push((await signIn(visitor(), email, `${guess} wrong`)).status)
    expect(new Set(statuses)).toEqual(new Set([401]))
    const answer = await signIn(visitor(), email.toUpperCase())
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(60)
    expect((await signIn(visitor(), other)).status).toBe(200)
  })

  test('a wrong password and an unknown address are answered alike', async () => {
    const email = newEmail()
    await signUp(visitor(), email)
    const [known, unknown] = [
      await signIn(visitor(), email, 'wrong guess'),
      await signIn(visitor(), newEmail()),
    ]
    expect(known.status).toBe(401)
    expect([unknown.status, unknown.body]).toEqual([known.status, known.body])
  })

  describe('session fixation', () => {
    test('the session is another after sign-in, and the one before is over', async () => {
      const email = newEmail()
      await signUp(visitor(), email)
      const learner = await anonymous()
      const before = sessionOf(learner)
      await signIn(learner, email)
      expect(sessionOf(learner)).not.toBe(before)
      const held = await visitor().ask('/api/submissions', { headers: { cookie: before } })
      expect(held.status).toBe(401)
    })

    test('a session that the visitor chose is nobody’s, before sign-in and after', async () => {
      const email = newEmail()
      await signUp(visitor(), email)
      const cookie = 'receptive.session_token=chosen.by-me'
      expect((await visitor().ask('/api/submissions', { headers: { cookie } })).status).toBe(401)
      const learner = visitor()
      const answer = await learner.ask('/api/auth/sign-in/email', {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json' },
        body: JSON.stringify({ email, password }),
      })
      expect(answer.status).toBe(200)
      expect(sessionOf(learner)).not.toContain('chosen')
      expect((await visitor().ask('/api/submissions', { headers: { cookie } })).status).toBe(401)
    })
  })

  test('nobody makes themselves an administrator, at sign-up or later', async () => {
    const [early, late] = [visitor(), visitor()]
    await early.post('/api/auth/sign-up/email', {
      ...{ email: newEmail(), password, name: 'Eve', role: 'administrator' },
    })
    await signUp(late, newEmail())
    const change = { name: 'Eve', role: 'administrator' }
    expect((await late.post('/api/auth/update-user', change)).status).toBe(404)
    expect((await late.send('PATCH', '/api/account', change)).status).toBe(422)
    for (const learner of [early, late])
      expect((await learner.ask('/api/auth/get-session')).body.user.role).toBe('learner')
  })

  test('markup in a name is text', async () => {
    const learner = visitor()
    const name = '<script>alert("name")</script>'
    await signUp(learner, newEmail(), name)
    const session = await learner.ask('/api/auth/get-session')
    expect(session.body.user.name).toBe(name)
    expect(session.headers.get('content-type')).toMatch(/^application\/json/)
    expect((await learner.ask('/')).body).not.toContain('<script>alert(')
  })

  describe('work without an account', () => {
    test('moves into the account at sign-up', async () => {
      const learner = await anonymous()
      const id = await learner.submitted(right)
      await saveDraft(learner, 'a draft', 0)
      expect((await signUp(learner, newEmail())).status).toBe(200)
      expect(await exercisesOf(learner)).toEqual([id])
      expect(await learner.verdict(id)).toMatchObject({ status: 'accepted' })
      expect((await learner.ask('/api/drafts/corr2d')).body.draft.source).toBe('a draft')
    })

    test('joins the account’s own at sign-in, and is another’s no longer', async () => {
      const email = newEmail()
      const owner = visitor()
      await signUp(owner, email)
      const own = await owner.submitted(flipped)
      await saveDraft(owner, 'the account’s draft', 0)
      const learner = await anonymous()
      const [moved, cookie] = [await learner.submitted(right), learner.cookie]
      await saveDraft(learner, 'a later draft', 0)
      expect((await signIn(learner, email)).status).toBe(200)
      expect((await exercisesOf(learner)).sort()).toEqual([own, moved].sort())
      expect((await learner.ask('/api/drafts/corr2d')).body.draft.source).toBe('a later draft')
      const before = await visitor().ask(`/api/submissions/${moved}`, { headers: { cookie } })
      expect([401, 404]).toContain(before.status)
    })
  })

  test('a draft that another tab saved is not overwritten: 409 with the other’s text', async () => {
    const learner = await anonymous()
    expect((await saveDraft(learner, 'first', 0)).body).toEqual({ saved: true, revision: 1 })
    expect((await saveDraft(learner, 'second', 1)).body).toEqual({ saved: true, revision: 2 })
    const late = await saveDraft(learner, 'from another tab', 1)
    expect(late).toMatchObject({
      status: 409,
      body: { saved: false, other: { source: 'second', revision: 2 } },
    })
    expect((await saveDraft(learner, 'second', 1)).body).toEqual({ saved: true, revision: 2 })
    expect((await learner.ask('/api/drafts/corr2d')).body.draft).toMatchObject({
      source: 'second',
      revision: 2,
    })
  })

  test('of ten drafts saved at once on one revision one is kept, and nine are told', async () => {
    const learner = await anonymous()
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, tab) => saveDraft(learner, `tab ${tab}`, 0)),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(409)])
  })
}

const sessionOf = ({ cookie }: Learner) => /receptive\.session_token=[^;]*/.exec(cookie)?.[0] ?? ''
