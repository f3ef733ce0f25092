'use client'
import { useTranslations } from 'next-intl'
import { faultKeyOf } from './fault-key.ts'

/** What is wrong with a field, in the visitor's language. */
export function useFaultWords(faults: Record<string, string>): (field: string) => string | undefined {
  const t = useTranslations('teaching.faults')
  return (field) => {
    const message = faults[field] ?? faults[`fields.${field}`]
    return message && t(faultKeyOf(message), { message })
  }
}
