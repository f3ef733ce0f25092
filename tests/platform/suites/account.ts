import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Installation } from '../../support/installation.ts'
import { type MailServer, tokenIn } from '../../support/mail-server.ts'
import { accountScene, another, password, refusal } from './account-scene.ts'

/** What somebody does with their own account: passwords, address, name and sessions. */
export function accountSuite(installation: () => Installation, mail: () => MailServer): void {
  const { administrator, come, idOf, isSignedIn, signIn, visitor } = accountScene(installation)
  const reset = (token: string, chosen = another) =>
    visitor().send('PUT', '/api/password-resets', { token, password: chosen })

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
}
