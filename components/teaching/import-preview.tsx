'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Notice } from '../ui/notice.tsx'
import type { RosterPreview } from './roster-preview.ts'
import { useRosterWords } from './use-roster-words.ts'

/** What a file would do to the roster: what is wrong first, then whom it adds, changes and lacks. */
export function ImportPreview({ preview }: { preview: RosterPreview }) {
  const t = useTranslations('teaching.import')
  const say = useRosterWords()
  const { errors, moreErrors, notes, lines, missing } = preview
  const of = (state: 'new' | 'changed' | 'same') => lines.filter((line) => line.state === state)
  return (
    <div className="grid gap-3 text-sm" role="group" aria-label={t('preview')}>
      {errors.length > 0 && (
        <Notice tone="bad">
          <p className="font-medium">{t('errors', { count: errors.length + moreErrors })}</p>
          <ul className="mt-1 grid max-h-60 gap-1 overflow-y-auto">
            {errors.map((error) => (
              <li key={`${error.line} ${error.column} ${error.messageKey}`}>{say(error)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {notes.length > 0 && (
        <Notice>
          <ul className="grid gap-1">
            {notes.map((note) => (
              <li key={`${note.line} ${note.messageKey}`}>{say(note)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <People title={t('new', { count: of('new').length })} people={of('new').map(({ line }) => line)} />
      <Changed lines={of('changed')} />
      <p className="text-muted">{t('same', { count: of('same').length })}</p>
      <People title={t('missing', { count: missing.length })} people={missing} />
      <Columns preview={preview} />
    </div>
  )
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details>
      <summary className="font-medium">{title}</summary>
      <ul className="mt-1 grid max-h-60 gap-1 overflow-y-auto pl-4">{children}</ul>
    </details>
  )
}

function People({ title, people }: { title: string; people: RosterPreview['missing'] }) {
  const role = useTranslations('teaching.roles')
  if (people.length === 0) return <p className="text-muted">{title}</p>
  return (
    <Group title={title}>
      {people.map((person) => (
        <li key={person.email} className="wrap-anywhere">
          {person.name} <span className="text-muted">{`${person.email} · ${role(person.role)}`}</span>
        </li>
      ))}
    </Group>
  )
}

function Changed({ lines }: { lines: RosterPreview['lines'] }) {
  const t = useTranslations('teaching.import')
  const field = useTranslations('teaching.rosterFields')
  const role = useTranslations('teaching.roles')
  const title = t('changed', { count: lines.length })
  if (lines.length === 0) return <p className="text-muted">{title}</p>
  const shown = (name: string, value: string) => {
    if (value === '') return t('nothing')
    return name === 'role' ? role(value as Parameters<typeof role>[0]) : value
  }
  return (
    <Group title={title}>
      {lines.map(({ line, changes }) => (
        <li key={line.email} className="wrap-anywhere">
          {line.name}{' '}
          <span className="text-muted">
            {changes
              .map(({ field: name, from, to }) =>
                t('change', { field: field(name), from: shown(name, from), to: shown(name, to) }),
              )
              .join(' · ')}
          </span>
        </li>
      ))}
    </Group>
  )
}

function Columns({ preview: { columns, ignored } }: { preview: RosterPreview }) {
  const t = useTranslations('teaching.import')
  const field = useTranslations('teaching.rosterFields')
  if (columns.length === 0) return null
  const taken = columns.map((one) => t('taken', { header: one.header, field: field(one.field) }))
  return (
    <Group title={t('columns', { count: columns.length })}>
      {taken.map((words) => (
        <li key={words}>{words}</li>
      ))}
      {ignored.length > 0 && (
        <li className="text-muted">
          {t('ignored', { headers: ignored.map((one) => `“${one}”`).join(', ') })}
        </li>
      )}
    </Group>
  )
}
