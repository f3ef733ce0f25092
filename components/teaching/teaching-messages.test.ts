import { expect, test } from 'vitest'
import en from '../../messages/en.json'
import zh from '../../messages/zh-CN.json'
import { auditActions } from '../../platform/audit/actions.ts'
import { rosterMessages } from '../../platform/roster/messages.ts'

const slotsOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

test('English says of a file what the server says', () => {
  expect(en.teaching.rosterMessages).toEqual(rosterMessages)
})

test.each(Object.entries(rosterMessages))(
  '%s is said in Chinese with the same parameters',
  (key, english) => {
    const chinese = new Map(Object.entries(zh.teaching.rosterMessages)).get(key) ?? ''
    expect(chinese).toMatch(/\p{Script=Han}/u)
    expect(slotsOf(chinese)).toEqual(slotsOf(english))
  },
)

test.each(auditActions)('%s has a sentence, and a name as a kind', (action) => {
  const [group = '', verb = ''] = action.split('.')
  for (const words of [en.teaching.audit.actions, en.teaching.audit.kinds]) {
    const verbs = new Map<string, Record<string, string>>(Object.entries(words)).get(group)
    expect(verbs?.[verb]).toBeTruthy()
  }
})
