import { describe, expect, test } from 'vitest'
import { requestAuth } from './auth-request.ts'
import { problemsWith } from './credentials.ts'

const answering =
  (status: number, body: object, headers = {}) =>
  async () =>
    Response.json(body, { status, headers })

describe('what is wrong with a sign-in', () => {
  test('a wrong password is said at the password', async () => {
    const post = answering(401, { code: 'INVALID_EMAIL_OR_PASSWORD', message: 'Invalid email or password' })
    expect(await requestAuth('sign-in/email', {}, post)).toEqual({
      reason: 'wrongPassword',
      field: 'password',
    })
  })

  test('an address that has an account is said at the address', async () => {
    const post = answering(422, { code: 'USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL', message: 'x' })
    expect(await requestAuth('sign-up/email', {}, post)).toEqual({ reason: 'hasAccount', field: 'email' })
  })

  test('too many attempts say how long to wait', async () => {
    const post = answering(429, { message: 'x' }, { 'retry-after': '42' })
    expect(await requestAuth('sign-in/email', {}, post)).toEqual({
      reason: 'tooMany',
      seconds: 42,
    })
  })

  test('no answer, and an answer in other words, are told apart', async () => {
    const offline = async () => {
      throw new TypeError('Failed to fetch')
    }
    expect(await requestAuth('sign-in/email', {}, offline)).toEqual({ reason: 'unreachable' })
    const proxy = async () => new Response('<html>', { status: 502 })
    expect(await requestAuth('sign-in/email', {}, proxy)).toEqual({ reason: 'failed' })
  })

  test('nothing, where it was done', async () => {
    expect(await requestAuth('sign-in/email', {}, answering(200, {}))).toBeUndefined()
  })
})

test('a short password is refused for a new account only', () => {
  const typed = { name: 'Ada', email: 'ada@example.com', password: '123456789' }
  expect(problemsWith(typed, true)).toEqual({ password: { reason: 'passwordTooShort' } })
  expect(problemsWith(typed, false)).toEqual({})
  expect(problemsWith({ name: ' ', email: 'ada', password: '' }, true)).toHaveProperty('name')
})
