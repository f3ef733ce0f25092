'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Choice } from '../ui/labelled.tsx'
import { ListBar } from '../ui/list-bar.tsx'

interface ClassFilterValue {
  sought: string
  /** Empty: all. */
  section: string
}

interface ClassFilterProps {
  value: ClassFilterValue
  sections: readonly string[]
  found: number
  all: number
  onValue(value: ClassFilterValue): void
  /** By what else it is filtered. */
  children?: ReactNode
}

/** Which students of a class are seen. */
export function ClassFilter({ value, sections, found, all, onValue, children }: ClassFilterProps) {
  const t = useTranslations('teaching.grades')
  return (
    <ListBar
      label={t('filter')}
      sought={value.sought}
      onSought={(sought) => onValue({ ...value, sought })}
      told={t('found', { found, all })}
    >
      {sections.length > 0 && (
        <Choice
          label={t('section')}
          value={value.section}
          options={[
            { value: '', label: t('allSections') },
            ...sections.map((section) => ({ value: section, label: section })),
          ]}
          onValue={(section) => onValue({ ...value, section })}
        />
      )}
      {children}
    </ListBar>
  )
}

/** Those that there are, in their order. */
export const sectionsOf = (rows: readonly { section: string }[]): string[] =>
  [...new Set(rows.map(({ section }) => section))].filter(Boolean).sort()
