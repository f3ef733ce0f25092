// What the judge and the server say in English, said in the visitor's language.
//
// Theory of operation: a sentence comes with its key and parameters, and its template is filled with them. A place is said
// anew, by the difference's own field and index. Other parameters are numbers, names and the learner's own texts, which
// stay, or a few fixed English words, which are looked up as phrases. Old verdicts may have keys that are no more: then, as
// in English itself, the sentence is said as it came.
import { fill, type MessageKey, type MessageParameters } from '../../grader/contract/message.ts'
import type { Difference } from '../../grader/contract/verdict.ts'
import zh from '../../messages/server.zh-CN.json'
import type { Language } from '../ui/languages.ts'

type Place = 'whole' | 'field' | 'cell' | 'field-cell' | 'entry' | 'matrix' | 'channels' | 'deeper'
type PhraseBook = 'values' | 'keys' | 'names' | 'errors'

interface ServerWords {
  sentences: Record<MessageKey, string>
  phrases: Record<PhraseBook, Record<string, string>>
  places: Record<Place, string>
  refusals: Record<string, string>
}

const wordsIn: Record<Language, ServerWords | undefined> = { en: undefined, 'zh-CN': zh }

/** A sentence of the judge, of a whole submission, a case or a difference. */
interface Said extends Partial<Pick<Difference, 'kind' | 'field' | 'at'>> {
  message?: string | undefined
  messageKey?: string | undefined
  messageParameters?: MessageParameters | undefined
}

/** How the judge's sentences are said in a language. */
export function judgeWords(language: Language): (said: Said) => string | undefined {
  const words = wordsIn[language]
  return (said) => (words && findOptionalSentence(words, said)) ?? said.message
}

/** How it is said in a language that the server takes something not. */
export function refusalWords(language: Language): (code: string, message: string) => string {
  const refusals = wordsIn[language]?.refusals ?? {}
  return (code, message) => fill(refusals[code] ?? '{message}', { message })
}

function findOptionalSentence(words: ServerWords, said: Said): string | undefined {
  const { messageKey = '', messageParameters = {} } = said
  if (!isKeyOf(words.sentences, messageKey)) return undefined
  const book = bookOf(messageKey)
  const translated = Object.entries(messageParameters).map(([name, value]) => [
    name,
    typeof value === 'string' ? phraseOf(words.phrases[book], value) : value,
  ])
  const parameters = { ...Object.fromEntries(translated), where: placeOf(words.places, said) }
  const sentence = fill(words.sentences[messageKey], parameters)
  return book === 'errors' ? sentence : withoutGaps(sentence)
}

const isKeyOf = (sentences: ServerWords['sentences'], key: string): key is MessageKey =>
  Object.hasOwn(sentences, key)

function bookOf(key: MessageKey): PhraseBook {
  if (key === 'mutation') return 'names'
  if (key === 'shape.keys') return 'keys'
  return /error/.test(key) && key !== 'compile-error.entry-type' ? 'errors' : 'values'
}

/** The first phrase whose English is this text; where none is, the text. */
function phraseOf(phrases: Record<string, string>, text: string): string {
  for (const [english, template] of Object.entries(phrases)) {
    const found = patternOf(english).exec(text)
    if (!found) continue
    const parts = Object.entries(found.groups ?? {}).map(([name, part]) => [name, phraseOf(phrases, part)])
    return fill(template, Object.fromEntries(parts))
  }
  return text
}

/** Each `{name}` stands for any text. */
function patternOf(english: string): RegExp {
  const escaped = english.replace(/[().]/g, String.raw`\$&`)
  return new RegExp(`^${escaped.replace(/\{(\w+)\}/g, '(?<$1>.+)')}$`, 's')
}

function placeOf(places: ServerWords['places'], { kind, field, at = [] }: Said): string {
  // A shape is that of the whole, though the first odd row is told.
  const index = kind === 'shape' ? [] : at
  const cell = (['deeper', 'entry', 'matrix', 'channels'] as const)[index.length] ?? 'deeper'
  const words = {
    field: field ?? '',
    at: fill(places[cell], { ...Object.fromEntries(index.entries()), at: index.join(', ') }),
  }
  if (index.length === 0) return fill(places[field === undefined ? 'whole' : 'field'], words)
  return fill(places[field === undefined ? 'cell' : 'field-cell'], words)
}

/** Chinese stands beside numbers and Latin letters with a space, but beside Chinese without one. */
const withoutGaps = (text: string) => text.replace(/(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu, '')
