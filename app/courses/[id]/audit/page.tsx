import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { AuditEntryItem } from '../../../../components/teaching/audit-entry.tsx'
import { AuditFilter } from '../../../../components/teaching/audit-filter.tsx'
import { buttonClass } from '../../../../components/ui/button.tsx'
import { timeSchema } from '../../../../platform/assignments/fields.ts'
import { auditActions } from '../../../../platform/audit/actions.ts'
import { readAudit } from '../../../../platform/audit/list.ts'
import type { ToldEntry } from '../../../../platform/audit/told.ts'
import type { Person } from '../../../../platform/auth/learner.ts'
import { readCourse } from '../../../../platform/courses/read.ts'
import { definedOf } from '../../../../platform/defined.ts'
import { type RosterNames, readNames } from '../../../../platform/roster/names.ts'
import { runtime } from '../../../../platform/runtime.ts'
import { readOrLeave, TeachingPage } from '../teaching-page.tsx'

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** As many as one reading brings (platform/audit/list.ts): where there are fewer, there are none before. */
const pageSize = 100

/** An address may say anything: what makes no sense asks for nothing. */
const querySchema = z.object({
  action: z.enum(auditActions).optional().catch(undefined),
  person: z.uuid().optional().catch(undefined),
  by: z.uuid().optional().catch(undefined),
  beforeAt: timeSchema.optional().catch(undefined),
  beforeId: z.uuid().optional().catch(undefined),
})
type Query = z.infer<typeof querySchema>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('teaching.audit'))('heading') }
}

export default async function AuditPage({ params, searchParams }: Props) {
  const { id } = await params
  const query = querySchema.parse(await searchParams)
  const [t, kinds, { entries, names, overview }] = await Promise.all([
    getTranslations('teaching.audit'),
    getTranslations('teaching.audit.kinds'),
    readOrLeave(`/courses/${id}/audit`, (person) => read(person, id, query)),
  ])
  const { access, assignments } = overview
  const people = [...names.ofLine].map(([value, label]) => ({ value, label }))
  const last = entries.length === pageSize ? entries.at(-1) : undefined
  return (
    <TeachingPage access={access} current="audit">
      <h1 className="text-2xl font-bold tracking-tight">{t('heading')}</h1>
      <p className="mt-1 mb-5 text-sm text-muted">{t('hint', { timeZone: access.course.timeZone })}</p>
      <AuditFilter
        choices={[
          {
            ...{ name: 'action', value: query.action ?? '', label: t('kind') },
            options: auditActions.map((value) => ({ value, label: kinds(value) })),
          },
          { name: 'by', value: query.by ?? '', label: t('by'), options: people },
          { name: 'person', value: query.person ?? '', label: t('person'), options: people },
        ]}
      />
      {entries.length === 0 ? (
        <p className="panel p-6">{t('none')}</p>
      ) : (
        <ol className="panel divide-y divide-line">
          {entries.map(({ actorId, enrolmentId, details, isUnnamed, ...entry }) => (
            <AuditEntryItem
              key={entry.id}
              entry={{
                ...entry,
                details: JSON.parse(details) as Record<string, unknown>,
                who:
                  actorId === null
                    ? t(isUnnamed ? 'unnamed' : 'installation')
                    : (names.ofPerson.get(actorId) ?? t('outsider')),
                whom: names.ofLine.get(enrolmentId ?? '') ?? '',
              }}
              timeZone={access.course.timeZone}
              assignmentTitles={new Map(assignments.map((one) => [one.id, one.title]))}
              titleOf={(slug) => runtime().shelf.findOptional(slug)?.title ?? slug}
            />
          ))}
        </ol>
      )}
      {last && (
        <Link href={olderPath(id, query, last)} className={`mt-4 ${buttonClass('plain')}`}>
          {t('older')}
        </Link>
      )}
    </TeachingPage>
  )
}

async function read(person: Person, id: string, { action, person: enrolmentId, by, ...place }: Query) {
  const { beforeAt: at, beforeId } = place
  const before = at && beforeId ? { at, id: beforeId } : undefined
  const [entries, names, overview]: [ToldEntry[], RosterNames, Awaited<ReturnType<typeof readCourse>>] =
    await Promise.all([
      readAudit(runtime(), person, id, definedOf({ action, enrolmentId, by, before })),
      readNames(runtime(), person, id),
      readCourse(runtime(), person, id),
    ])
  return { entries, names, overview }
}

function olderPath(
  course: string,
  { action, person, by }: Query,
  { at, id }: Pick<ToldEntry, 'at' | 'id'>,
): string {
  const query = { ...definedOf({ action, person, by }), beforeAt: at.toISOString(), beforeId: id }
  return `/courses/${course}/audit?${new URLSearchParams(query)}`
}
