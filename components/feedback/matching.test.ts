import { expect, test } from 'vitest'
import { matching } from './matching.ts'

const saved = [
  { id: '1', body: 'The kernel is flipped: that is a convolution.' },
  { id: '2', body: 'Name this after what it holds.' },
  { id: '3', body: '卷积核翻转了。' },
]

test.each([
  ['', ['1', '2', '3']],
  ['KERNEL', ['1']],
  ['is  that', ['1']],
  ['  it name ', ['2']],
  ['翻转', ['3']],
  ['kernel name', []],
])('%j finds %j', (sought, ids) => {
  expect(matching(saved, sought).map(({ id }) => id)).toEqual(ids)
})
