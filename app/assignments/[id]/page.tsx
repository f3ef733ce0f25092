import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { AssignmentHeading } from '../../../components/course/assignment-heading.tsx'
import { AssignmentRules } from '../../../components/course/assignment-rules.tsx'
import { ExerciseTable } from '../../../components/course/exercise-table.tsx'
import { NeedsAccount } from '../../../components/course/needs-account.tsx'
import { OwnSubmissions } from '../../../components/course/own-submissions.tsx'
import { PreviewNotice } from '../../../components/course/preview-notice.tsx'
import { buttonClass } from '../../../components/ui/button.tsx'
import { Notice } from '../../../components/ui/notice.tsx'
import { PageFrame } from '../../../components/ui/page-frame.tsx'
import { asStudent } from '../../../platform/access/course.ts'
import { type AssignmentAccess, requireAssignment } from '../../../platform/assignments/access.ts'
import type { Person } from '../../../platform/auth/learner.ts'
import { runtime } from '../../../platform/runtime.ts'
import { foundOrNotFound } from '../../found.ts'
import { isPreviewAsked } from '../../preview-asked.ts'
import { timesOf } from '../../times.ts'
import { findOptionalVisitor } from '../../visitor.ts'
import { readOwnWork } from './own-work.ts'

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  const person = await findOptionalVisitor()
  if (!person || person.isAnonymous) return { title: (await getTranslations('courses.assignment'))('title') }
  return { title: (await accessOf(person, id)).assignment.title }
}

/** Read once for each page. */
const accessOf = cache(
  (person: Person, id: string): Promise<AssignmentAccess> =>
    foundOrNotFound(requireAssignment(runtime(), person, id, 'course.read')),
)

export default async function AssignmentPage({ params, searchParams }: Props) {
  const { id } = await params
  const [t, feedback, person] = await Promise.all([
    getTranslations('courses.assignment'),
    getTranslations('feedback.work'),
    findOptionalVisitor(),
  ])
  if (!person || person.isAnonymous) return <NeedsAccount title={t('title')} from={`/assignments/${id}`} />
  const found = await accessOf(person, id)
  const isPreview = isPreviewAsked(found, await searchParams)
  const access = isPreview ? asStudent(found) : found
  const { assignment, course, may } = access
  const now = new Date()
  const own = await readOwnWork(access, now)
  const times = timesOf(assignment, own.extension, now)
  const isEnded = course.archivedAt !== null
  return (
    <PageFrame>
      <AssignmentHeading
        course={{ id: course.id, title: course.title, isEnded }}
        title={assignment.title}
        times={times}
        preview={
          isPreview ? (
            <PreviewNotice back={`/assignments/${id}`} isUnpublished={!assignment.isPublished} />
          ) : (
            !assignment.isPublished && <Notice>{t('notPublished')}</Notice>
          )
        }
        extension={own.extension?.reason}
        actions={
          <>
            {may('assignment.preview') && (
              <Link href={`/assignments/${id}?as=student`} className={buttonClass('plain')}>
                {t('asStudent')}
              </Link>
            )}
            {may('work.read') && (
              <Link href={`/assignments/${id}/work`} className={buttonClass('plain')}>
                {feedback('read')}
              </Link>
            )}
            {may('assignment.edit') && !isEnded && (
              <Link href={`/courses/${course.id}/assignments/${id}`} className={buttonClass('plain')}>
                {t('edit')}
              </Link>
            )}
          </>
        }
      />
      <section aria-labelledby="exercises" className="mt-8">
        <h2 id="exercises" className="font-semibold">
          {t('exercises')}
        </h2>
        <ExerciseTable
          assignment={id}
          exercises={own.exercises}
          allowed={assignment.attempts}
          total={own.total}
        />
        {own.isWithheld && <p className="mt-2 text-sm text-muted">{t('toldLater')}</p>}
        {own.hasGrade && (
          <p className="mt-2 text-sm">
            <Link href={`/courses/${course.id}/grades/me`} className="link">
              {t('howComputed')}
            </Link>
          </p>
        )}
      </section>
      <OwnSubmissions
        assignment={id}
        exercises={own.submissions}
        mayChoose={assignment.counting === 'chosen' && !isEnded}
      />
      <section aria-labelledby="rules" className="mt-8">
        <h2 id="rules" className="font-semibold">
          {t('rules')}
        </h2>
        <AssignmentRules
          rules={{
            ...assignment.late,
            takesLate: times.closesAt === null || times.closesAt > times.dueAt,
            ...{ graceDays: course.graceDays, graceDaysSpent: own.graceDaysSpent },
            ...{ attempts: assignment.attempts, waitRule: assignment.waitRule },
            ...{ waitSeconds: assignment.waitSeconds, counting: assignment.counting },
            ...{ hiddenResults: assignment.hiddenResults, isAnonymous: assignment.isAnonymous },
          }}
        />
      </section>
    </PageFrame>
  )
}
