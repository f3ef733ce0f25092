import { describe, expect, test } from 'vitest'
import type { Environment } from '../platform/environment.ts'
import { isForeign, ownOrigins, type RequestFacts } from './origins.ts'

const laptop = { baseUrl: 'http://localhost:3000', port: 3000, isProduction: false } as Environment
const university = { baseUrl: 'https://cnn.example.edu', port: 3000, isProduction: true } as Environment

const facts = (more: Partial<RequestFacts>): RequestFacts => ({
  method: 'POST',
  host: 'localhost:3000',
  origin: undefined,
  fetchSite: undefined,
  ...more,
})

test('a laptop answers to each name of itself, a production to BASE_URL', () => {
  expect(ownOrigins(laptop)).toEqual(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])
  expect(ownOrigins(university)).toEqual(['https://cnn.example.edu'])
})

describe.each<[string, Partial<RequestFacts>, boolean]>([
  ['a program', {}, false],
  ['our own page', { origin: 'http://localhost:3000', fetchSite: 'same-origin' }, false],
  ['our own page under another name of this machine', { origin: 'http://127.0.0.1:3000' }, false],
  ['a page of another site', { origin: 'https://evil.example', fetchSite: 'cross-site' }, true],
  ['a page of another port', { origin: 'http://localhost:3001', fetchSite: 'same-site' }, true],
  ['a page without an origin', { origin: 'null', fetchSite: 'cross-site' }, true],
  ['a form of another site whose browser says no origin', { fetchSite: 'cross-site' }, true],
  ['a name that was made to lead here', { method: 'GET', host: 'evil.example:3000' }, true],
  ['reading by a page of another site', { method: 'GET', origin: 'https://evil.example' }, false],
])('on a laptop, %s', (_, more, foreign) => {
  test(`is ${foreign ? 'foreign' : 'ours'}`, () => expect(isForeign(facts(more), laptop)).toBe(foreign))
})

test('behind a proxy the Host may be any, the origin may not', () => {
  expect(isForeign(facts({ host: '10.0.0.7:3000' }), university)).toBe(false)
  expect(isForeign(facts({ origin: 'https://cnn.example.edu' }), university)).toBe(false)
  expect(isForeign(facts({ origin: 'http://cnn.example.edu' }), university)).toBe(true)
  expect(isForeign(facts({ origin: 'http://localhost:3000' }), university)).toBe(true)
})
