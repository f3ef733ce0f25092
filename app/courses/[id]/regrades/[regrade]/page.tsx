import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { courseTimeFormat } from '../../../../../components/teaching/course-time.ts'
import type { RegradeChange } from '../../../../../components/teaching/regrade-change.ts'
import { RegradeProgress } from '../../../../../components/teaching/regrade-progress.tsx'
import { RegradeView } from '../../../../../components/teaching/regrade-view.tsx'
import { Notice } from '../../../../../components/ui/notice.tsx'
import { previewRegrade, type StudentChange } from '../../../../../platform/regrades/preview.ts'
import { runtime } from '../../../../../platform/runtime.ts'
import { readOrLeave, TeachingPage } from '../../teaching-page.tsx'

interface Props {
  params: Promise<{ id: string; regrade: string }>
  searchParams: Promise<{ neverLower?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('teaching.regrade'))('title') }
}

export default async function RegradePage({ params, searchParams }: Props) {
  const { id, regrade: regradeId } = await params
  const neverLower = (await searchParams).neverLower === 'true'
  const [t, format, { access, regrade, progress, students, faults }] = await Promise.all([
    getTranslations('teaching.regrade'),
    getFormatter(),
    readOrLeave(`/courses/${id}/regrades/${regradeId}`, (person) =>
      previewRegrade(runtime(), person, regradeId, { neverLower, only: null }),
    ),
  ])
  const { assignment, course } = access
  if (course.id !== id) notFound()
  const { appliedAt, discardedAt, askedAt, exercise } = regrade
  const time = (at: Date) => format.dateTime(at, courseTimeFormat(course.timeZone))
  return (
    <TeachingPage access={access} current="grades" isWide>
      <p className="text-sm text-muted">
        <Link href={`/courses/${id}/assignments/${assignment.id}`} className="link">
          {assignment.title}
        </Link>{' '}
        · {t('asked', { at: time(askedAt) })}
        {appliedAt && ` · ${t('applied', { at: time(appliedAt) })}`}
        {appliedAt && regrade.neverLower && ` · ${t('neverLowered')}`}
      </p>
      <h1 className="mb-5 text-2xl font-bold tracking-tight">
        {t('heading', { exercise: runtime().shelf.findOptional(exercise)?.title ?? exercise })}
      </h1>
      {discardedAt ? (
        <Notice>{t('discarded', { at: time(discardedAt) })}</Notice>
      ) : progress.judged < progress.total ? (
        <RegradeProgress course={id} regrade={regradeId} {...progress} />
      ) : (
        <RegradeView
          // Another choice where it was applied or undone.
          key={`${appliedAt?.getTime()}`}
          {...{ course: id, regrade: regradeId, isApplied: appliedAt !== null, neverLower, faults }}
          changes={students.map(changeOf)}
        />
      )}
    </TeachingPage>
  )
}

const changeOf = ({
  line: { id, name, email },
  points,
  total,
  submissions,
}: StudentChange): RegradeChange => ({
  ...{ line: id, name, email, points, total },
  submissions: submissions.length,
})
