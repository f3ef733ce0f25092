import { useFormatter, useTranslations } from 'next-intl'
import { changesOf, namesOnly } from './audit-changes.ts'
import { courseTimeFormat } from './course-time.ts'
import { useChangeWords } from './use-change-words.ts'

type ActionKey = Parameters<ReturnType<typeof useTranslations<'teaching.audit.actions'>>>[0]

export interface AuditEntry {
  id: string
  at: Date
  action: string
  details: Record<string, unknown>
  /** Who did it, in words. */
  who: string
  /** Whom it is about; empty where nobody. */
  whom: string
}

interface AuditEntryItemProps {
  entry: AuditEntry
  timeZone: string
  assignmentTitles: ReadonlyMap<string, string>
  titleOf(slug: string): string
}

/** One change: when, who, what, and from what to what. */
export function AuditEntryItem({ entry, timeZone, assignmentTitles, titleOf }: AuditEntryItemProps) {
  const t = useTranslations('teaching.audit')
  const action = useTranslations('teaching.audit.actions')
  const format = useFormatter()
  const words = useChangeWords({ timeZone, titleOf })
  const { at, details, who, whom } = entry
  const names = namesOnly(details).map(words.nameOf)
  const text = (name: string) => String(details[name] ?? '')
  const facts = [
    ...changesOf(details).map(words.say),
    ...(names.length > 0 ? [t('alsoChanged', { names: names.join(', ') })] : []),
  ]
  const key = entry.action as ActionKey
  const values = {
    ...{ who, whom: whom || t('somebody') },
    assignment: assignmentTitles.get(text('assignmentId')) ?? (text('title') || t('someAssignment')),
    exercise: titleOf(text('exercise')),
    ...{ added: text('added'), changed: text('changed'), removed: text('removed') },
    ...{ assignments: text('assignments'), days: text('days') },
    ...{ comments: Number(details.comments ?? 0), submissions: Number(details.submissions ?? 0) },
  }
  return (
    <li className="grid gap-x-5 gap-y-0.5 px-4 py-2.5 text-sm sm:grid-cols-[11rem_minmax(0,1fr)]">
      <time dateTime={at.toISOString()} className="text-muted tabular-nums">
        {format.dateTime(at, courseTimeFormat(timeZone))}
      </time>
      <div className="min-w-0 wrap-anywhere">
        <p>{action.has(key) ? action(key, values) : `${who}: ${entry.action}`}</p>
        {facts.length > 0 && (
          <ul className="text-muted">
            {facts.map((fact, index) => (
              <li key={index}>{fact}</li>
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}
