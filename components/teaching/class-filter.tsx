'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Choice, Input } from '../ui/labelled.tsx'

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
    <div className="mb-3 flex flex-wrap items-end gap-3">
      <Input
        type="search"
        label={t('filter')}
        value={value.sought}
        onValue={(sought) => onValue({ ...value, sought })}
        className="w-72 max-w-full"
      />
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
      <p role="status" className="pb-2.5 text-sm text-muted">
        {t('found', { found, all })}
      </p>
    </div>
  )
}

/** Those that there are, in their order. */
export const sectionsOf = (rows: readonly { section: string }[]): string[] =>
  [...new Set(rows.map(({ section }) => section))].filter(Boolean).sort()
