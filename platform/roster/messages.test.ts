import { expect, test } from 'vitest'
import { sayOfRoster } from './messages.ts'

test('a message has its English, its key and its parameters', () => {
  expect(sayOfRoster('email-twice', { first: 4 })).toEqual({
    message: 'Line 4 has this e-mail address, too.',
    messageKey: 'email-twice',
    messageParameters: { first: 4 },
  })
})
