import { expect, test } from 'vitest'
import type { StaffComment } from './comment.ts'
import { forgetWriting, isWritten, keepWriting, listWritings } from './unsaved.ts'

const comment: StaffComment = {
  ...{ id: 'c', line: 3, body: 'Name it.', author: 'Grace', revision: 1, writtenAt: '' },
  ...{ releasedAt: null, isChanged: false, isRead: false },
}

test('what is written to a line and to a comment of the same line are two, and each is kept once', () => {
  keepWriting('one', { line: 3, comment: undefined, text: 'a' })
  keepWriting('one', { line: 3, comment, text: 'b' })
  keepWriting('one', { line: 3, comment: undefined, text: 'c' })
  expect(listWritings('one').map(({ text }) => text)).toEqual(['c', 'b'])
  expect(listWritings('another')).toEqual([])
  forgetWriting('one', { line: 3, comment })
  expect(listWritings('one').map(({ text }) => text)).toEqual(['c'])
})

test.each([
  ['', undefined, false],
  [' \n', undefined, false],
  ['x', undefined, true],
  ['Name it.', comment, false],
  ['', comment, true],
])('%j is missed: %o', (text, begun, isMissed) => {
  expect(isWritten({ line: 3, comment: begun, text })).toBe(isMissed)
})
