import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { makeCourse } from '../../support/course.ts'
import type { Installation } from '../../support/installation.ts'
import { Learner } from '../../support/learner.ts'
import { right } from '../../support/sources.ts'
import { accountScene, password } from './account-scene.ts'

/** What a program may do that asks with a key. */
export function apiKeysSuite(installation: () => Installation): void {
  const { administrator, come, idOf } = accountScene(installation)

  const makeKey = async (learner: Learner, days = 30) =>
    (await learner.post('/api/account/keys', { name: 'my script', days })).body as {
      id: string
      key: string
    }
  /** As a program asks: no cookie, no origin. */
  const ask = (
    key: string,
    path: string,
    { method = 'GET', body, ...headers }: Record<string, string> = {},
  ) =>
    fetch(`${installation().url}${path}`, {
      ...{ method, redirect: 'manual' },
      ...(body ? { body } : {}),
      headers: {
        authorization: `Bearer ${key}`,
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
    })

  test('asks as its owner does, by the same handlers, until it is revoked; it is shown once', async () => {
    const { learner } = await come('Ada')
    const course = await makeCourse(learner)
    const { id, key } = await makeKey(learner)
    const courses = await ask(key, '/api/courses')
    expect(await courses.json()).toMatchObject({ courses: [{ id: course, role: 'instructor' }] })
    expect(courses.headers.getSetCookie()).toEqual([])
    const body = JSON.stringify({ exercise: 'corr2d', source: right, idempotencyKey: randomUUID() })
    const submitted = await ask(key, '/api/submissions', { method: 'POST', body })
    expect(submitted.status).toBe(202)
    expect(await learner.verdict(((await submitted.json()) as { id: string }).id)).toMatchObject({
      status: 'accepted',
    })
    const { body: listed } = await learner.ask('/api/account/keys')
    expect(listed.keys).toMatchObject([{ id, name: 'my script', lastUsedAt: expect.any(String) }])
    expect(JSON.stringify(listed)).not.toContain(key)
    if (installation().databaseUrl !== '')
      expect(
        await installation().query('SELECT FROM api_key WHERE api_key::text LIKE $1', [`%${key.slice(16)}%`]),
      ).toEqual([])
    expect((await learner.ask(`/api/account/keys/${id}`, { method: 'DELETE' })).status).toBe(200)
    for (const none of [key, `${key}x`, 'receptive_'])
      expect((await ask(none, '/api/courses')).status).toBe(401)
  })

  test('another’s is not there to be revoked', async () => {
    const [{ learner }, { learner: other }] = [await come('Ada'), await come('Eve')]
    const { id, key } = await makeKey(learner)
    expect((await other.ask(`/api/account/keys/${id}`, { method: 'DELETE' })).status).toBe(404)
    expect((await ask(key, '/api/courses')).status).toBe(200)
  })

  test('never becomes more: no session, no other key, no password, no data, no erasure, nobody else’s account', async () => {
    const admin = await administrator()
    const [{ key }, id] = [await makeKey(admin), await idOf(admin)]
    const body = JSON.stringify({ name: 'more', days: 1, password, current: password, token: 'x' })
    const refused = [
      ['GET', '/api/account/export'],
      ['GET', '/api/account/keys'],
      ['POST', '/api/account/keys'],
      ['PATCH', '/api/account'],
      ['DELETE', '/api/account'],
      ['PUT', '/api/account/password'],
      ['DELETE', '/api/account/sessions'],
      ['POST', '/api/verifications'],
      ['GET', '/api/people'],
      ['POST', `/api/people/${id}/reset-link`],
      ['DELETE', `/api/people/${id}`],
    ] as const
    for (const [method, path] of refused) {
      const answer = await ask(key, path, { method, ...(method === 'GET' ? {} : { body }) })
      expect([path, answer.status, answer.headers.getSetCookie()]).toEqual([path, 403, []])
    }
    const session = await ask(key, '/api/auth/get-session')
    expect([await session.json(), session.headers.getSetCookie()]).toEqual([null, []])
    for (const page of ['/account', '/people', '/courses'])
      expect(await (await ask(key, page)).text()).not.toContain('administrator@')
  })

  test('does not go with a session, nor from a page of another site', async () => {
    const { learner } = await come('Ada')
    const { key } = await makeKey(learner)
    expect((await ask(key, '/api/courses', { cookie: learner.cookie })).status).toBe(400)
    const body = JSON.stringify({ title: 'x', term: '', timeZone: 'UTC', graceDays: 0 })
    const foreign = { method: 'POST', body, origin: 'https://evil.example' }
    expect((await ask(key, '/api/courses', foreign)).status).toBe(403)
    expect((await ask(key, '/api/courses', { method: 'POST', body })).status).toBe(201)
  })

  test('needs an account, a name and an end', async () => {
    const { learner } = await come('Ada')
    const wanted = { name: 'x', days: 30 }
    for (const wrong of [{ name: '' }, { days: 0 }, { days: 367 }, { userId: 'another' }])
      expect((await learner.post('/api/account/keys', { ...wanted, ...wrong })).status).toBe(422)
    const anonymous = await Learner.anonymous(installation().url)
    expect((await anonymous.post('/api/account/keys', wanted)).status).toBe(403)
  })

  test('of thirty that are made at once twenty are', async () => {
    const { learner } = await come('Ada')
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => learner.post('/api/account/keys', { name: 'many', days: 1 })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([
      ...Array(20).fill(201),
      ...Array(10).fill(409),
    ])
  })
}
