import { expect, test } from 'vitest'
import en from '../../messages/en.json'
import { refusalKeys } from '../../platform/refusal.ts'

test('each refusal that has a key has its words, and no words are left of others', () => {
  expect(Object.keys(en.refusals).toSorted()).toEqual(refusalKeys.toSorted())
})
