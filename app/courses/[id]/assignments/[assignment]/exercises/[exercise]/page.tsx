import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { Suspense } from 'react'
import { courseTimeFormat } from '../../../../../../../components/teaching/course-time.ts'
import { LiveCourse } from '../../../../../../../components/teaching/live-course.tsx'
import { requireAssignment } from '../../../../../../../platform/assignments/access.ts'
import { runtime } from '../../../../../../../platform/runtime.ts'
import { titleOf } from '../../../../../../exercise-title.ts'
import { readOrLeave, TeachingPage } from '../../../../teaching-page.tsx'
import { Numbers } from './numbers.tsx'

interface Props {
  params: Promise<{ id: string; assignment: string; exercise: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: titleOf((await params).exercise) }
}

/** All that is to be known of an exercise of an assignment. The frame comes at once. */
export default async function ExerciseStatisticsPage({ params }: Props) {
  const { id, assignment: assignmentId, exercise } = await params
  const [t, format, { person, access }] = await Promise.all([
    getTranslations('statistics'),
    getFormatter(),
    readOrLeave(`/courses/${id}/assignments/${assignmentId}/exercises/${exercise}`, async (person) => ({
      person,
      access: await requireAssignment(runtime(), person, assignmentId, 'gradebook.read'),
    })),
  ])
  const { course, assignment } = access
  if (course.id !== id || !assignment.exercises.some((one) => one.exercise === exercise)) notFound()
  return (
    <TeachingPage access={access} current="dashboard" isWide>
      <div className="mb-5 flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <p className="text-sm text-muted">
            <Link href={`/courses/${id}/dashboard`} className="link">
              {t('course.heading')}
            </Link>{' '}
            · {assignment.title} ·{' '}
            {t('exercise.due', {
              time: format.dateTime(assignment.dueAt, courseTimeFormat(course.timeZone)),
            })}
          </p>
          <h1 className="text-2xl font-bold tracking-tight">{titleOf(exercise)}</h1>
        </div>
        {course.archivedAt === null && <LiveCourse course={id} />}
      </div>
      <Suspense fallback={<p role="status">{t('course.computing')}</p>}>
        <Numbers {...{ person, assignmentId, exercise }} />
      </Suspense>
    </TeachingPage>
  )
}
