import { expect, test } from 'vitest'
import { type Asked, isPage, isPayload, noPayload } from './answers.ts'
import { findLanguage } from './find-language.ts'
import { findShellLanguage, shellAddress } from './kept-files.ts'
import { placeOf } from './place-of.ts'

const asked = (path: string, mode: string, ...names: string[]): Asked => ({
  url: new URL(path, 'http://localhost:3000'),
  mode,
  headers: new Headers(names.map((name): [string, string] => [name, '1'])),
})

test.each([
  ['a page', asked('/exercises/corr2d', 'navigate'), { page: true, payload: false }],
  ['a page, by the router', asked('/', 'cors', 'rsc'), { page: false, payload: true }],
  ['the public data', asked('/api/exercises', 'cors'), { page: false, payload: false }],
  ['an event stream', asked('/api/submissions/1/events', 'cors'), { page: false, payload: false }],
  ['a file of a person', asked('/api/submissions/1/source', 'navigate'), { page: false, payload: false }],
])('%s', (_, request, { page, payload }) => {
  expect({ page: isPage(request), payload: isPayload(request) }).toEqual({ page, payload })
})

test('without a server the router is sent to the page, and gets nothing ahead of time', async () => {
  const answer = noPayload(asked('/', 'cors', 'rsc'))
  expect(answer.ok).toBe(true)
  expect(answer.headers.get('content-type')).not.toContain('x-component')
  expect(answer.body).not.toBeNull()
  expect(noPayload(asked('/', 'cors', 'rsc', 'next-router-prefetch')).status).toBe(204)
})

test.each([
  ['zh-CN', ['en'], 'zh-CN'],
  [undefined, ['fr', 'zh-TW', 'en'], 'zh-CN'],
  [undefined, ['en-GB', 'zh'], 'en'],
  ['klingon', ['fr'], 'en'],
] as const)('chosen %s, wanted %j: the shell in %s', (chosen, wanted, language) => {
  expect(findLanguage(chosen, wanted)).toBe(language)
})

test('a shell is fetched in its language, and nothing else is', () => {
  expect(findShellLanguage(`http://localhost:3000${shellAddress('zh-CN')}`)).toBe('zh-CN')
  expect(findShellLanguage('http://localhost:3000/icon.svg?language=en')).toBeNull()
})

test('the shell shows the map, the playground, training, exercises, and what needs a network', () => {
  expect(placeOf('/')).toEqual({ kind: 'map' })
  expect(placeOf('/playground')).toEqual({ kind: 'playground' })
  expect(placeOf('/train')).toEqual({ kind: 'training' })
  expect(placeOf('/exercises/corr2d')).toEqual({ kind: 'exercise', slug: 'corr2d' })
  for (const path of ['/submissions', '/offline', '/exercises/a/b', '/exercises/..'])
    expect(placeOf(path)).toEqual({ kind: 'elsewhere' })
})
