'use client'
import { useLocale } from 'next-intl'
import { useIsBrowser } from './use-is-browser.ts'

const format: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short' }

/** Writes a time by the reader's own clock, in the words of the page and, of those, the reader's own habits; in UTC until the browser has said what those are. */
export function useTimeWords(): (at: string) => string {
  const locale = useLocale()
  const isBrowser = useIsBrowser()
  return (at) =>
    isBrowser
      ? new Date(at).toLocaleString(ownKindOf(locale), format)
      : `${at.slice(0, 16).replace('T', ' ')} UTC`
}

export function LocalTime({ at }: { at: string }) {
  return <time dateTime={at}>{useTimeWords()(at)}</time>
}

/** `en-GB` for `en`, where that is what the reader's browser asks for. */
function ownKindOf(language: string): string {
  const sameAs = languageOf(language)
  return navigator.languages.find((one) => languageOf(one) === sameAs) ?? language
}

const languageOf = (tag: string) => new Intl.Locale(tag).language
