import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Installation } from '../../support/installation.ts'
import { root } from '../../support/judge.ts'
import { Learner } from '../../support/learner.ts'
import { flipped, right } from '../../support/sources.ts'

const path = '/api/exercises/corr2d/solution'
const starter = readFileSync(join(root, 'exercises/corr2d/starter.ts'), 'utf8')
const own = right
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line.length > 15 && !starter.includes(line))

/** Who sees the solution of an exercise, and what is kept of it. */
export function solutionsSuite(installation: () => Installation): void {
  const newLearner = () => Learner.anonymous(installation().url)
  const marks = async (learner: Learner): Promise<Record<string, boolean>> => {
    const { submissions } = (await learner.ask('/api/submissions')).body as {
      submissions: { id: string; isAfterSolution: boolean }[]
    }
    return Object.fromEntries(submissions.map(({ id, isAfterSolution }) => [id, isAfterSolution]))
  }

  test('it is nobody’s who has neither passed nor asked', async () => {
    const learner = await newLearner()
    await learner.judged(flipped)
    const refused = await learner.ask(path)
    expect(refused).toMatchObject({ status: 403, body: { error: { code: 'forbidden' } } })
    const nobody = new Learner(installation().url)
    for (const method of ['GET', 'POST']) expect((await nobody.ask(path, { method })).status).toBe(401)
    expect((await learner.ask('/api/exercises/corr3d/solution')).status).toBe(404)
    expect((await learner.ask('/api/exercises/corr3d/solution', { method: 'POST' })).status).toBe(404)
  })

  test('no other answer has a line of it', async () => {
    const learner = await newLearner()
    const id = await learner.submitted(flipped)
    await learner.verdict(id)
    const answers = await Promise.all(
      [
        ...['/', '/exercises/corr2d', '/exercises/corr2d?solution', '/submissions', `/submissions/${id}`],
        ...['/api/exercises/corr2d', path, '/api/submissions', `/api/submissions/${id}`, '/preview/corr2d'],
      ].map(async (address) => plainly((await learner.ask(address)).body)),
    )
    // The mistake that was submitted has lines of the solution, and the pages show it.
    const telling = own.filter((line) => !flipped.includes(line))
    expect(telling.length).toBeGreaterThan(10)
    for (const text of answers) expect(telling.filter((line) => text.includes(line))).toEqual([])
  })

  test('opens on asking, once and for all: what is submitted afterwards is marked', async () => {
    const learner = await newLearner()
    const before = await learner.submitted(flipped)
    const asked = await learner.ask(path, { method: 'POST' })
    expect(asked).toMatchObject({ status: 200, body: { source: right, hasPassed: false } })
    expect(asked.headers.get('cache-control')).toContain('no-store')
    const again = await learner.ask(path, { method: 'POST' })
    expect(again.body).toEqual(asked.body)
    expect((await learner.ask(path)).body).toEqual(asked.body)
    const after = await learner.submitted(right)
    const elsewhere = await learner.submitted('', { exercise: 'output-shape' })
    expect(await marks(learner)).toEqual({ [before]: false, [after]: true, [elsewhere]: false })
  })

  test('opens after passing, and whoever asks then is not marked', async () => {
    const learner = await newLearner()
    await learner.judged(right)
    expect((await learner.ask(path)).body).toEqual({ hasPassed: true, requestedAt: null, source: right })
    expect((await learner.ask(path, { method: 'POST' })).body.requestedAt).toBeNull()
    const after = await learner.submitted(flipped)
    expect((await marks(learner))[after]).toBe(false)
  })

  test('who asked without an account has asked with the account as well, at the earlier time', async () => {
    const email = `${randomUUID()}@example.edu`
    const account = { email, password: 'a long enough password', name: 'Ada' }
    const owner = new Learner(installation().url)
    await owner.post('/api/auth/sign-up/email', account)
    const learner = await newLearner()
    const { requestedAt } = (await learner.ask(path, { method: 'POST' })).body
    expect((await owner.ask(path, { method: 'POST' })).body.requestedAt > requestedAt).toBe(true)
    expect((await learner.post('/api/auth/sign-in/email', account)).status).toBe(200)
    expect((await owner.ask(path)).body.requestedAt).toBe(requestedAt)
  })

  test('from another site nobody is made to ask', async () => {
    const learner = await newLearner()
    const headers = { origin: 'https://evil.example' }
    expect((await learner.ask(path, { method: 'POST', headers })).status).toBe(403)
    expect((await learner.ask(path)).status).toBe(403)
  })
}

/** A page or JSON as one text, without its escapes. */
const plainly = (body: unknown): string =>
  (typeof body === 'string' ? body : JSON.stringify(body))
    .replaceAll('\\u003c', '<')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\\+/g, '')
