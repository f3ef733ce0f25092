import { randomUUID } from 'node:crypto'
import { request } from 'node:http'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Installation } from '../../support/installation.ts'
import { Learner } from '../../support/learner.ts'
import { printing, right } from '../../support/sources.ts'

const limitBytes = 256 * 1024
const mebibyte = 2 ** 20

/** What is refused at the door, and how. */
export function requestsSuite(installation: () => Installation): void {
  let learner: Learner
  beforeAll(async () => {
    learner = await Learner.anonymous(installation().url)
  })
  const sound = () => ({ exercise: 'corr2d', source: right, idempotencyKey: randomUUID() })

  describe('a submission that is not as it should be gets one status and one sentence', () => {
    const json = 'application/json'
    const cases: [title: string, status: number, body: () => unknown, type?: string][] = [
      ['256 KiB and a byte', 413, () => ({ ...sound(), source: ' '.repeat(limitBytes + 1) })],
      [
        '256 KiB and a byte, in two-byte letters',
        413,
        () => ({ ...sound(), source: 'ä'.repeat(limitBytes / 2 + 1) }),
      ],
      ['not JSON', 400, () => '{"exercise":'],
      ['empty', 400, () => ''],
      ['not UTF-8’s JSON but a form', 415, () => 'exercise=corr2d', 'application/x-www-form-urlencoded'],
      ['text that would be JSON', 415, () => JSON.stringify(sound()), 'text/plain'],
      ['submittedAt of the client’s', 422, () => ({ ...sound(), submittedAt: '2020-01-01T00:00:00Z' })],
      ['userId of another’s', 422, () => ({ ...sound(), userId: 'somebody' })],
      ['a list', 422, () => [sound()]],
      ['null', 422, () => null],
      ['no key', 422, () => ({ ...sound(), idempotencyKey: undefined })],
      ['an empty key', 422, () => ({ ...sound(), idempotencyKey: '' })],
      ['a key of 101 letters', 422, () => ({ ...sound(), idempotencyKey: 'k'.repeat(101) })],
      ['a number as source', 422, () => ({ ...sound(), source: 7 })],
      ['an exercise that is not there', 404, () => ({ ...sound(), exercise: 'corr3d' })],
      ['a slug that climbs', 404, () => ({ ...sound(), exercise: '../corr2d' })],
      ['a slug that climbs back', 404, () => ({ ...sound(), exercise: '../exercises/corr2d' })],
      ['the slug of every object', 404, () => ({ ...sound(), exercise: '__proto__' })],
      ['a slug with NUL', 404, () => ({ ...sound(), exercise: 'corr2d\0' })],
    ]
    test.each(cases)('%s: %i', async (_, status, body, type = json) => {
      const answer = await learner.post('/api/submissions', body(), { 'content-type': type })
      expect(answer.status).toBe(status)
      expectSentence(answer.body)
    })

    test('a key with NUL: no fault of ours', async () => {
      const answer = await learner.submit(right, { idempotencyKey: 'a\0b' })
      expect(answer.status).toBe(422)
      expectSentence(answer.body)
    })

    test('nobody is signed in: 401', async () => {
      const nobody = new Learner(installation().url)
      for (const answer of [await nobody.submit(right), await nobody.ask('/api/submissions')]) {
        expect(answer.status).toBe(401)
        expectSentence(answer.body)
      }
    })
  })

  test.each([
    ['NUL', 'compile-error', `${right}// a\0b`, `${right}// a\0b`],
    ['lone surrogates', 'accepted', `${right}// \ud800 \udc00`, `${right}// \ufffd \ufffd`],
    ['exactly 256 KiB', 'accepted', fill(right, limitBytes), fill(right, limitBytes)],
  ])('a source with %s is kept as it is, and judged: %s', async (_, status, source, kept) => {
    const id = await learner.submitted(source)
    expect(await learner.verdict(id)).toMatchObject({ status })
    expect((await learner.ask(`/api/submissions/${id}/source`)).body.source).toBe(kept)
  })

  test('another’s submission is not there, in no form; nor is what cannot be an id', async () => {
    const id = await learner.submitted(right)
    await learner.verdict(id)
    const other = await Learner.anonymous(installation().url)
    const none = await other.ask(`/api/submissions/${randomUUID()}`)
    for (const known of [id, id.toUpperCase(), `${id}%00`, "' OR true--", '..%2f..'])
      for (const part of ['', '/events', '/source']) {
        const answer = await other.ask(`/api/submissions/${known}${part}`)
        expect(answer.status).toBe(404)
        if (known === id) expect(answer.body).toEqual(none.body)
      }
  })

  test.each([
    ['the origin of another site', { origin: 'https://evil.example' }],
    ['the origin of a sandboxed frame', { origin: 'null' }],
    ['our name with another port', { origin: 'http://127.0.0.1:1' }],
    ['our name as a beginning', { origin: 'http://127.0.0.1.evil.example' }],
  ])('%s: 403, and nothing is submitted', async (_, headers) => {
    const before = await learner.ask('/api/submissions')
    const answer = await learner.post('/api/submissions', sound(), headers)
    expect(answer.status).toBe(403)
    expectSentence(answer.body)
    expect((await learner.ask('/api/submissions')).body).toEqual(before.body)
  })

  test.each(['cross-site', 'same-site'])('Sec-Fetch-Site: %s without an origin: 403', async (site) => {
    const { status, text } = await raw(installation().url, {
      headers: { cookie: learner.cookie, 'sec-fetch-site': site, 'content-type': 'application/json' },
      body: JSON.stringify(sound()),
    })
    expect(status).toBe(403)
    expectSentence(JSON.parse(text))
  })

  test('a program without an origin may submit', async () => {
    const headers = { cookie: learner.cookie, 'content-type': 'application/json' }
    const { status } = await raw(installation().url, { headers, body: JSON.stringify(sound()) })
    expect(status).toBe(202)
  })

  test.each(['middleware', 'src/middleware:src/middleware:src/middleware:src/middleware:src/middleware'])(
    'x-middleware-subrequest: %s opens nothing',
    async (value) => {
      const nobody = new Learner(installation().url)
      const headers = { 'x-middleware-subrequest': value, 'x-receptive-address': '10.0.0.1' }
      expect((await nobody.post('/api/submissions', sound(), headers)).status).toBe(401)
      const foreign = await learner.post('/api/submissions', sound(), {
        ...headers,
        origin: 'https://evil.example',
      })
      expect(foreign.status).toBe(403)
      const page = await nobody.ask('/', { headers })
      expect(page.headers.get('content-security-policy')).toContain("script-src 'self' 'nonce-")
    },
  )

  test.each([
    ['more than 2 MiB', 413, {}],
    ['a body that does not say its length', 411, { 'transfer-encoding': 'chunked' }],
  ])('%s: %i', async (_, refused, more) => {
    const body = JSON.stringify({ ...sound(), source: ' '.repeat(3 * mebibyte) })
    const headers = { cookie: learner.cookie, 'content-type': 'application/json', ...more }
    const { status, text } = await raw(installation().url, { headers, body })
    expect(status).toBe(refused)
    expectSentence(JSON.parse(text))
  })

  test('the list of exercises says what each bundle says, and is not sent twice', async () => {
    const nobody = new Learner(installation().url)
    const { headers, body } = await nobody.ask('/api/exercises')
    const listed = body.exercises.find(({ slug }: { slug: string }) => slug === 'corr2d')
    const bundle = (await nobody.ask('/api/exercises/corr2d')).body
    expect(bundle).toMatchObject({ title: listed.title, summary: listed.summary })
    const again = await nobody.ask('/api/exercises', {
      headers: { 'if-none-match': headers.get('etag') ?? '' },
    })
    expect(again).toMatchObject({ status: 304, body: '' })
  })

  test.each([
    '/nothing',
    '/api/nothing',
    '/api/exercises/corr3d',
    '/api/exercises/..%2f..%2fpackage.json',
    '/.env',
  ])('%s: 404', async (path) => expect((await learner.ask(path)).status).toBe(404))

  test('markup in what was printed comes back as JSON that no browser takes for a page', async () => {
    const id = await learner.submitted(printing('<script>alert(1)</script>'))
    expect((await learner.verdict(id)).console).toBe('<script>alert(1)</script>\n')
    const { headers } = await learner.ask(`/api/submissions/${id}`)
    expect(headers.get('content-type')).toMatch(/^application\/json/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cache-control')).toContain('no-store')
  })
}

/** The source, filled up with spaces to this many bytes. */
const fill = (source: string, bytes: number) => source + ' '.repeat(bytes - Buffer.byteLength(source))

function expectSentence(body: unknown): void {
  const message = expect.stringMatching(/^[A-Z0-9][^\n]*[^\s]$/)
  expect(body).toMatchObject({ error: { code: expect.stringMatching(/^[a-z-]+$/), message } })
  expect(JSON.stringify(body)).not.toMatch(/node_modules|Error:|Prisma|\n\s+at /)
}

/** A POST to /api/submissions with these headers and no others but its length. */
function raw(
  url: string,
  { headers, body }: { headers: Record<string, string>; body: string },
): Promise<{ status: number | undefined; text: string }> {
  const length = 'transfer-encoding' in headers ? {} : { 'content-length': Buffer.byteLength(body) }
  return new Promise((resolve, reject) => {
    const options = { method: 'POST', headers: { ...headers, ...length } }
    const sent = request(`${url}/api/submissions`, options, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk) => (text += chunk))
      response.on('end', () => resolve({ status: response.statusCode, text }))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
