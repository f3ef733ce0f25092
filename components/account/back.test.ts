import { expect, test } from 'vitest'
import { readBack, signInPath } from './back.ts'

test.each(['/exercises/corr2d', '/submissions/0f3a-b'])('a sign-in at %s leads back to it', (path) => {
  const { searchParams } = new URL(signInPath(path), 'http://any')
  expect(readBack(searchParams.get('back'))).toBe(path)
})

test('a sign-in at the map needs no way back', () => expect(signInPath('/')).toBe('/sign-in'))

test.each([
  undefined,
  ['/a', '/b'],
  '',
  'exercises',
  '//evil.example',
  '/\\evil.example',
  'https://evil.example/a',
  'javascript:alert(1)',
  '/exercises/../api',
  '/a?b',
])('%j leads to the map', (back) => expect(readBack(back)).toBe('/'))
