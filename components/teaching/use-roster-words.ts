'use client'
import { useTranslations } from 'next-intl'
import type en from '../../messages/en.json'
import type { RosterPreview } from './roster-preview.ts'

type Key = keyof (typeof en)['teaching']['rosterMessages']

/** Says a sentence about a file in the visitor's language, with the line and column that are meant. */
export function useRosterWords(): (said: RosterPreview['errors'][number]) => string {
  const t = useTranslations('teaching.rosterMessages')
  const place = useTranslations('teaching.filePlace')
  return ({ messageKey, messageParameters, message, line, column }) => {
    const sentence = t.has(messageKey as Key) ? t(messageKey as Key, messageParameters) : message
    if (line === undefined) return sentence
    return column === undefined
      ? place('line', { line, sentence })
      : place('column', { line, column, sentence })
  }
}
