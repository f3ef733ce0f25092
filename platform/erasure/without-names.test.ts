import { describe, expect, test } from 'vitest'
import { verdictWithoutNames, withoutNames } from './without-names.ts'

const replace = withoutNames(
  ['Ada Lovelace', 'Ann', 'ada@example.edu', '张伟', 'X', ' ', 'a.b (c)', 'Max'],
  'Erased 1',
)

describe('somebody’s names', () => {
  test.each([
    ['Well done, Ada Lovelace!', 'Well done, Erased 1!'],
    ['well done, ADA LOVELACE', 'well done, Erased 1'],
    ['Ann, see Anna and Joann', 'Erased 1, see Anna and Joann'],
    ['write to ada@example.edu.', 'write to Erased 1.'],
    ['张伟同学做得好', 'Erased 1同学做得好'],
    ['X marks the spot', 'X marks the spot'],
    ['Max, use Math.max', 'Erased 1, use Math.max'],
    ['a.b (c) and aXb (c)', 'Erased 1 and aXb (c)'],
    ['nothing of that', 'nothing of that'],
  ])('%s', (text, without) => expect(replace(text)).toBe(without))

  test('none: every text stays', () => expect(withoutNames(['', 'A'], 'x')('A text')).toBe('A text'))
})

test('in a verdict only what the submission said is changed: a name may also be a field of it', () => {
  const named = withoutNames(['status', 'wrong-answer', 'Ada'], 'Erased 1')
  const verdict = {
    ...{
      status: 'wrong-answer',
      score: 0.5,
      console: 'Ada was here\n',
      cases: [{ title: 'Ada', id: 'status' }],
    },
    message: 'Error: Ada',
    messageParameters: { error: 'Error: Ada', seconds: 2 },
  }
  expect(JSON.parse(verdictWithoutNames(JSON.stringify(verdict), named))).toEqual({
    ...verdict,
    ...{ console: 'Erased 1 was here\n', message: 'Error: Erased 1' },
    messageParameters: { error: 'Error: Erased 1', seconds: 2 },
  })
})
