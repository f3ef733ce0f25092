import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import {
  enrol,
  fromNow,
  makeAssignment,
  makeCourse,
  rosterOf,
  signInAsAdministrator,
  signUp,
} from '../../support/course.ts'
import type { Installation } from '../../support/installation.ts'
import { Learner } from '../../support/learner.ts'
import { type MailServer, tokenIn } from '../../support/mail-server.ts'
import { flipped, right } from '../../support/sources.ts'

const password = 'a long enough password'
const another = 'another long password'
const refusal = { error: { code: expect.any(String), message: expect.stringMatching(/^[A-Z“][^\n]*\S$/) } }

/** What somebody does with their own account, and an administrator with others'. */
export function accountSuite(installation: () => Installation, mail: () => MailServer): void {
  const come = (name: string) => signUp(installation().url, name)
  const visitor = () => new Learner(installation().url)
  const signIn = async (email: string, tried = password) => {
    const learner = visitor()
    const { status } = await learner.post('/api/auth/sign-in/email', { email, password: tried })
    return { learner, status }
  }
  const isSignedIn = async (learner: Learner) => (await learner.ask('/api/courses')).status === 200
  const idOf = async (learner: Learner) => (await learner.ask('/api/auth/get-session')).body.user.id as string
  const reset = (token: string, chosen = another) =>
    visitor().send('PUT', '/api/password-resets', { token, password: chosen })
  const administrator = async () => {
    if (installation().databaseUrl === '') return signInAsAdministrator(installation().url)
    const { email } = await come('Administrator')
    await installation().query(`UPDATE "user" SET role = 'administrator' WHERE email = $1`, [email])
    return (await signIn(email)).learner
  }

  describe('a forgotten password', () => {
    test('a mailed link sets another one, once; every session and every other link is over at once', async () => {
      const { learner, email } = await come('Ada')
      const elsewhere = (await signIn(email)).learner
      for (let asked = 0; asked < 2; asked++) await visitor().post('/api/password-resets', { email })
      const first = tokenIn((await mail().mailTo(email)).text, `${installation().url}/reset-password`)
      const second = tokenIn((await mail().mailTo(email, 2)).text, '/reset-password')
      expect(await isSignedIn(elsewhere)).toBe(true)
      expect(await reset(second, 'short')).toMatchObject({ status: 422, body: refusal })
      expect((await reset(second)).status).toBe(200)
      for (const token of [second, first, 'x'.repeat(43)])
        expect(await reset(token)).toMatchObject({ status: 404, body: refusal })
      for (const one of [learner, elsewhere]) expect(await isSignedIn(one)).toBe(false)
      expect((await signIn(email)).status).toBe(401)
      expect((await signIn(email, another)).status).toBe(200)
    })

    test('of two who use a link at once one is told that it is over', async () => {
      const { email } = await come('Ada')
      await visitor().post('/api/password-resets', { email })
      const token = tokenIn((await mail().mailTo(email)).text, '/reset-password')
      const statuses = (await Promise.all([reset(token), reset(token)])).map(({ status }) => status)
      expect(statuses.sort()).toEqual([200, 404])
    })

    test('whoever asks learns nothing of an address: the answer is the same, and waits for no mail', async () => {
      const { email } = await come('Ada')
      const unknown = `${randomUUID()}@example.edu`
      const release = mail().hold()
      const answers = [
        await visitor().post('/api/password-resets', { email: email.toUpperCase() }),
        await visitor().post('/api/password-resets', { email: unknown }),
      ]
      for (const { status, body } of answers) expect({ status, body }).toEqual({ status: 202, body: {} })
      expect(mail().received.filter(({ to }) => to === email)).toEqual([])
      release()
      const { from, text } = await mail().mailTo(email)
      expect(from).toBe('receptive@example.edu')
      expect(text).toMatch(/^Subject: Choose a new password for Receptive$/m)
      expect(mail().received.filter(({ to }) => to === unknown)).toEqual([])
    })

    test('the sixth link within an hour is refused, whether there is such an account or not', async () => {
      const { email } = await come('Ada')
      for (const address of [email, `${randomUUID()}@example.edu`]) {
        const statuses = []
        for (let asked = 0; asked < 6; asked++)
          statuses.push((await visitor().post('/api/password-resets', { email: address })).status)
        expect(statuses).toEqual([202, 202, 202, 202, 202, 429])
      }
    })

    test('the mail is in the language of whoever asks', async () => {
      const { email } = await come('Ada')
      await visitor().post('/api/password-resets', { email }, { 'accept-language': 'zh-CN' })
      expect((await mail().mailTo(email)).text).toContain('链接一小时内有效')
    })

    test('an administrator makes a link for somebody, and it is written down; nobody else may', async () => {
      const [admin, { learner, email }] = [await administrator(), await come('Grace')]
      const id = await idOf(learner)
      const path = `/api/people/${id}/reset-link`
      expect((await learner.post(path, {})).status).toBe(403)
      const found = await admin.ask(`/api/people?search=${encodeURIComponent(email.slice(2).toUpperCase())}`)
      expect(found.body).toMatchObject({ accounts: [{ id, email, emailVerified: false }], hasMore: false })
      const { status, body } = await admin.post(path, {})
      expect(status).toBe(201)
      expect(Date.parse(body.endsAt) - Date.now()).toBeLessThanOrEqual(3_600_000)
      expect((await admin.ask('/people')).body).toContain('made a link to a new password for Grace')
      expect((await reset(tokenIn(body.link, '/reset-password'))).status).toBe(200)
      expect((await signIn(email, another)).status).toBe(200)
    })
  })

  test('an address is confirmed by a mailed link, once, by whoever opens it', async () => {
    const { learner, email } = await come('Ada')
    expect((await learner.post('/api/verifications', {})).status).toBe(202)
    const token = tokenIn((await mail().mailTo(email)).text, `${installation().url}/verify`)
    const verify = () => visitor().send('PUT', '/api/verifications', { token })
    expect((await reset(token)).status).toBe(404)
    expect((await verify()).status).toBe(200)
    expect(await verify()).toMatchObject({ status: 404, body: refusal })
    expect((await learner.ask('/api/account/export')).body.account.emailVerified).toBe(true)
    expect((await learner.post('/api/verifications', {})).status).toBe(409)
  })

  describe('one’s own account', () => {
    test('another name is seen at once wherever one is signed in; one that deceives is refused', async () => {
      const { learner, email } = await come('Ada')
      const elsewhere = (await signIn(email)).learner
      await isSignedIn(elsewhere)
      for (const name of ['', '\u202eevil', 'x'.repeat(201)])
        expect((await learner.send('PATCH', '/api/account', { name })).status).toBe(422)
      expect((await learner.send('PATCH', '/api/account', { name: 'Ada Lovelace' })).status).toBe(200)
      expect((await elsewhere.ask('/api/auth/get-session')).body.user.name).toBe('Ada Lovelace')
      const deceiving = { email: `${randomUUID()}@example.edu`, password, name: '\u202eevil' }
      expect((await visitor().post('/api/auth/sign-up/email', deceiving)).status).toBe(422)
    })

    test('another password takes the one before, and ends all sessions but this one', async () => {
      const { learner, email } = await come('Ada')
      const elsewhere = (await signIn(email)).learner
      await isSignedIn(elsewhere)
      const change = (current: string) =>
        learner.send('PUT', '/api/account/password', { current, password: another })
      expect(await change('not this one')).toMatchObject({ status: 403, body: refusal })
      expect((await change(password)).status).toBe(200)
      expect([await isSignedIn(learner), await isSignedIn(elsewhere)]).toEqual([true, false])
      expect((await signIn(email)).status).toBe(401)
    })

    test('of many passwords that are tried at once eight are; they are counted with those at the sign-in', async () => {
      const { learner, email } = await come('Ada')
      const erase = (tried: string) => learner.send('DELETE', '/api/account', { password: tried })
      const guesses = Array.from({ length: 20 }, (_, guess) => erase(`${guess} wrong`))
      const statuses = (await Promise.all(guesses)).map(({ status }) => status)
      expect(statuses.sort()).toEqual([...Array(8).fill(403), ...Array(12).fill(429)])
      const answer = await erase(password)
      expect(answer).toMatchObject({ status: 429, body: refusal })
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(60)
      expect((await signIn(email)).status).toBe(429)
    })

    test('signing out everywhere ends every session at once', async () => {
      const { learner, email } = await come('Ada')
      const elsewhere = (await signIn(email)).learner
      await isSignedIn(elsewhere)
      const { status, headers } = await learner.ask('/api/account/sessions', { method: 'DELETE' })
      expect(status).toBe(200)
      expect(headers.getSetCookie().join()).toMatch(/session_token=;[^,]*Max-Age=0/i)
      for (const one of [learner, elsewhere]) expect(await isSignedIn(one)).toBe(false)
    })

    test('what else better-auth would do is not there', async () => {
      const { learner } = await come('Ada')
      const closed = [
        'delete-user',
        'change-email',
        'request-password-reset',
        'list-sessions',
        'verify-email',
      ]
      for (const path of [...closed, 'delete-anonymous-user', 'sign-out/', '../auth/update-user'])
        expect((await learner.post(`/api/auth/${path}`, { name: 'x' })).status).toBeGreaterThanOrEqual(300)
      expect((await learner.post('/api/auth/update-user', { name: 'x' })).status).toBe(404)
    })
  })

  describe('an API key', () => {
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
          await installation().query('SELECT FROM api_key WHERE api_key::text LIKE $1', [
            `%${key.slice(16)}%`,
          ]),
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
  })

  describe('one’s data', () => {
    /** A course of one student, who handed in what is not told, and practised. */
    async function study() {
      const [teacher, student] = [await come('Teacher'), await come('Ada Lovelace')]
      const course = await makeCourse(teacher.learner, { title: 'Windows and strides' })
      const [line = ''] = await enrol(teacher.learner, course, [student])
      const fields = { hiddenResults: 'never', dueAt: fromNow(24) }
      const assignment = await makeAssignment(teacher.learner, course, fields)
      const handedIn = await student.learner.submitted(right, { assignment })
      const practised = await student.learner.submitted(flipped)
      for (const id of [handedIn, practised]) await student.learner.verdict(id)
      await student.learner.send('PUT', '/api/drafts/corr2d', { source: 'a draft of mine', basedOn: 0 })
      return { teacher, student, course, line, assignment, handedIn, practised }
    }

    test('is one file that has all of it, but no secret, and nothing that is not told', async () => {
      const { student, course, handedIn, practised } = await study()
      await student.learner.post('/api/account/keys', { name: 'my script', days: 1 })
      const { status, headers, body } = await student.learner.ask('/api/account/export')
      expect(status).toBe(200)
      expect(headers.get('content-disposition')).toContain('attachment')
      expect(body).toMatchObject({
        account: { name: 'Ada Lovelace', email: student.email },
        drafts: [{ exercise: 'corr2d', source: 'a draft of mine' }],
        apiKeys: [{ name: 'my script' }],
        courses: [{ course: { id: course }, place: { role: 'student' }, withheld: [{ title: 'Windows' }] }],
        acts: [{ action: 'enrolment.claimed' }],
      })
      const byId = new Map(body.submissions.map((one: { id: string }) => [one.id, one]))
      expect(byId.get(practised)).toMatchObject({ source: flipped, verdict: { status: 'wrong-answer' } })
      const withheld = byId.get(handedIn) as { verdict: { groups: { hidden: boolean }[] } }
      expect(withheld).toMatchObject({ source: right, withheld: { until: null } })
      expect(withheld.verdict.groups.filter(({ hidden }) => hidden)).toEqual([])
      expect(JSON.stringify(body)).not.toMatch(/"(password|token|hash)"/)
    })

    test('is erased by one’s password: the account is gone at once, practice with it, marks stay under a pseudonym', async () => {
      const { teacher, student, course, line, practised, handedIn } = await study()
      const elsewhere = (await signIn(student.email)).learner
      const grades = async () => (await teacher.learner.ask(`/api/courses/${course}/grades`)).body.students
      const before = await grades()
      await isSignedIn(elsewhere)
      const erase = (tried: string) => student.learner.send('DELETE', '/api/account', { password: tried })
      expect((await erase('not this one')).status).toBe(403)
      expect((await erase(password)).status).toBe(200)
      for (const one of [student.learner, elsewhere]) expect(await isSignedIn(one)).toBe(false)
      expect((await signIn(student.email)).status).toBe(401)
      const [after] = await grades()
      expect(after).toMatchObject({ enrolmentId: line, points: before[0].points, of: before[0].of })
      expect(after.name).toMatch(/^Erased [0-9a-f]{6}$/)
      expect(after.points).toBeGreaterThan(0)
      const told = JSON.stringify([await grades(), await rosterOf(teacher.learner, course)])
      expect(told).not.toContain(student.email)
      expect(told).not.toContain('Person 0')
      expect((await teacher.learner.ask(`/api/handed-in/${handedIn}`)).body.source).toBe(right)
      expect((await teacher.learner.ask(`/api/handed-in/${practised}`)).status).toBe(404)
      const { entries } = (await teacher.learner.ask(`/api/courses/${course}/audit`)).body
      expect(entries[0]).toMatchObject({ action: 'enrolment.erased', enrolmentId: line, details: {} })
      // Whoever comes with that address now is somebody else.
      const anew = visitor()
      const fields = { email: student.email, password, name: 'Ada' }
      expect((await anew.post('/api/auth/sign-up/email', fields)).status).toBe(200)
      expect((await anew.ask('/api/courses')).body.courses).toEqual([])
    })

    test('the only instructor of a course stays, and is told of which; with a second one they go', async () => {
      const { teacher, student, course, line } = await study()
      const erase = () => teacher.learner.send('DELETE', '/api/account', { password })
      const refused = await erase()
      expect(refused).toMatchObject({ status: 409, body: refusal })
      expect(refused.body.error.message).toContain('“Windows and strides”')
      expect(await isSignedIn(teacher.learner)).toBe(true)
      const path = `/api/courses/${course}/roster/${line}`
      expect((await teacher.learner.send('PATCH', path, { role: 'instructor' })).status).toBe(200)
      expect((await erase()).status).toBe(200)
      const roster = await rosterOf(student.learner, course)
      expect(roster.filter(({ removedAt }) => removedAt !== null)).toMatchObject([
        { role: 'instructor', name: expect.stringMatching(/^Erased /) },
      ])
      // Whoever is left counts, and no more than that.
      expect((await student.learner.send('DELETE', '/api/account', { password })).status).toBe(409)
    })

    test('is erased by an administrator, who types their own password', async () => {
      const { student } = await study()
      const id = await idOf(student.learner)
      const admin = await come('Operator')
      const erase = (by: Learner, tried: string) =>
        by.send('DELETE', `/api/people/${id}`, { password: tried })
      expect((await erase(admin.learner, password)).status).toBe(403)
      const operator = await administrator()
      const own = installation().databaseUrl === '' ? 'demo-administrator' : password
      expect((await erase(operator, 'not this one')).status).toBe(403)
      expect((await erase(operator, own)).status).toBe(200)
      expect((await erase(operator, own)).status).toBe(404)
      expect(await isSignedIn(student.learner)).toBe(false)
      expect((await operator.ask(`/api/people?search=${student.email}`)).body.accounts).toEqual([])
    })
  })
}
