import { expect, test } from 'vitest'
import { createClaimCode, findOptionalCode } from './claim-code.ts'

test('a code is found however it is typed', () => {
  const code = createClaimCode()
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/)
  for (const typed of [code, code.toLowerCase(), ` ${code.replaceAll('-', ' ')} `, code.replaceAll('-', '')])
    expect(findOptionalCode(typed)).toBe(code)
})

test('letters that look like digits are these', () => {
  expect(findOptionalCode('oil0-0000-0000')).toBe('0110-0000-0000')
})

test.each(['', '7K3M-Q9TZ', '7K3M-Q9TZ-04XBB', '7K3M-Q9TZ-04X!', 'UUUU-UUUU-UUUU'])('%j is none', (typed) => {
  expect(findOptionalCode(typed)).toBeUndefined()
})
