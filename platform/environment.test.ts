import { expect, test } from 'vitest'
import { readEnvironment, readWorkerEnvironment } from './environment.ts'

const secret = 'x'.repeat(32)
const read = (variables: Record<string, string>) => readEnvironment(variables, '/project')

test('nothing set: embedded, on loopback, not a production', () => {
  expect(read({})).toMatchObject({
    databaseUrl: '',
    dataDir: '/project/.data',
    host: '127.0.0.1',
    port: 3000,
    baseUrl: 'http://localhost:3000',
    trustProxy: false,
    seed: undefined,
    isProduction: false,
    hasDemoCourse: true,
  })
})

test('there is a demo course where only this machine comes, and nobody has said no', () => {
  expect(read({ DEMO_COURSE: 'no' }).hasDemoCourse).toBe(false)
  expect(read({ DEMO_COURSE: 'yes', HOST: '0.0.0.0', AUTH_SECRET: secret }).hasDemoCourse).toBe(false)
  expect(() => read({ DEMO_COURSE: 'maybe' })).toThrow(/DEMO_COURSE must be 'yes' or 'no'/)
})

test('BASE_URL follows PORT, and has no slash at its end', () => {
  expect(read({ PORT: '4000' }).baseUrl).toBe('http://localhost:4000')
  expect(read({ BASE_URL: 'http://localhost:4000/' }).baseUrl).toBe('http://localhost:4000')
})

test.each([
  { DATABASE_URL: 'postgresql://u:p@db/receptive' },
  { HOST: '0.0.0.0' },
  { HOST: '192.168.1.7' },
  { BASE_URL: 'https://cnn.example.edu' },
])('%j is a production, which needs a secret', (variables) => {
  expect(() => read(variables)).toThrow(/^AUTH_SECRET must be set in production/)
  expect(read({ ...variables, AUTH_SECRET: secret }).isProduction).toBe(true)
  expect(readWorkerEnvironment(variables, '/project').isProduction).toBe(true)
})

test.each(['127.0.0.1', '127.1.2.3', 'localhost', '::1'])('HOST %s is loopback', (HOST) => {
  expect(read({ HOST }).isProduction).toBe(false)
})

test('all that is wrong is said at once, each by its name', () => {
  const wrong = { DATABASE_URL: 'mysql://x', PORT: '99999', BASE_URL: 'receptive', SANDBOX: 'none' }
  expect(() => read(wrong)).toThrow(/SANDBOX[\s\S]*DATABASE_URL[\s\S]*PORT[\s\S]*BASE_URL[\s\S]*AUTH_SECRET/)
})

test('a production judges in sealed cells only, its workers too', () => {
  const open = { HOST: '0.0.0.0', AUTH_SECRET: secret, SANDBOX: 'process' }
  expect(() => read(open)).toThrow(/^SANDBOX must not be process/)
  expect(() => readWorkerEnvironment(open, '/project')).toThrow(/^SANDBOX must not be process/)
  expect(read({ SANDBOX: 'process' }).sandbox).toBe('process')
})

test('mail is sent where a server is named, and whom it is from', () => {
  const SMTP_URL = 'smtps://user:password@mail.example.edu'
  expect(read({}).mail).toBeUndefined()
  expect(read({ SMTP_URL, MAIL_FROM: 'Receptive <receptive@example.edu>' }).mail).toEqual({
    url: SMTP_URL,
    from: 'Receptive <receptive@example.edu>',
  })
  expect(read({ SMTP_URL, MAIL_FROM: 'receptive@example.edu' }).mail?.from).toBe('receptive@example.edu')
  expect(() => read({ SMTP_URL })).toThrow(/^MAIL_FROM must be set where SMTP_URL is/)
})

test.each([
  { SMTP_URL: 'mail.example.edu', MAIL_FROM: 'receptive@example.edu' },
  { SMTP_URL: 'https://mail.example.edu', MAIL_FROM: 'receptive@example.edu' },
  { SMTP_URL: 'smtp://mail.example.edu', MAIL_FROM: 'Receptive' },
  { SMTP_URL: 'smtp://mail.example.edu', MAIL_FROM: 'a@example.edu, b@example.edu' },
  { SMTP_URL: 'smtp://mail.example.edu', MAIL_FROM: 'a@example.edu\r\nBcc: b@example.edu' },
])('%j is refused', (variables) => {
  expect(() => read(variables)).toThrow(/^(SMTP_URL|MAIL_FROM) must be an address/)
})
