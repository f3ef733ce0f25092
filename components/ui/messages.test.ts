import {
  isLiteralElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  isTagElement,
  type MessageFormatElement,
  parse,
} from '@formatjs/icu-messageformat-parser'
import { describe, expect, test } from 'vitest'
import en from '../../messages/en.json'
import fault from '../../messages/fault.en.json'
import zh from '../../messages/zh-CN.json'

type Texts = { [key: string]: string | Texts }

/** Each text by its whole path. */
function textsOf(texts: Texts, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, text]): [string, string][] =>
    typeof text === 'string' ? [[`${path}${key}`, text]] : textsOf(text, `${path}${key}.`),
  )
}

/** What is filled in: names of arguments, and of tags in angle brackets. */
function slotsOf(elements: readonly MessageFormatElement[]): string[] {
  const slots = elements.flatMap((element): string[] => {
    if (isLiteralElement(element) || isPoundElement(element)) return []
    if (isTagElement(element)) return [`<${element.value}>`, ...slotsOf(element.children)]
    if (!isPluralElement(element) && !isSelectElement(element)) return [element.value]
    return [element.value, ...Object.values(element.options).flatMap(({ value }) => slotsOf(value))]
  })
  return [...new Set(slots)].sort()
}

const english = textsOf(en)
const chinese = new Map(textsOf(zh))

test('both languages have the same keys, in the same order', () => {
  expect([...chinese.keys()]).toEqual(english.map(([path]) => path))
})

describe.each([
  ['English', english],
  ['Chinese', [...chinese]],
])('no text in %s', (_, texts) => {
  test('is empty, or has spaces around it', () => {
    expect(texts.filter(([, text]) => text === '' || text !== text.trim())).toEqual([])
  })
})

test.each(english)('%s is filled in with the same in both languages', (path, text) => {
  expect(slotsOf(parse(chinese.get(path) ?? ''))).toEqual(slotsOf(parse(text)))
})

test('what is said where no language is known is what English pages say', () => {
  expect(fault).toEqual(en.fault)
})
