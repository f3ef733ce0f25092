import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { chaptersOf } from '../../../../../components/map/chapters-of.ts'
import { AssignmentForm } from '../../../../../components/teaching/assignment-form.tsx'
import { courseTimeFormat } from '../../../../../components/teaching/course-time.ts'
import { ExtensionPanel } from '../../../../../components/teaching/extension-panel.tsx'
import { VersionPanel } from '../../../../../components/teaching/version-panel.tsx'
import type { Assignment } from '../../../../../platform/assignments/data.ts'
import { readExtensions } from '../../../../../platform/gradebook/extensions.ts'
import type { Regrade } from '../../../../../platform/regrades/data.ts'
import { type ExerciseVersions, readVersions } from '../../../../../platform/regrades/list.ts'
import { runtime } from '../../../../../platform/runtime.ts'
import { mayChange, readOrLeave, TeachingPage } from '../../teaching-page.tsx'

interface Props {
  params: Promise<{ id: string; assignment: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('teaching.assignment'))('editHeading') }
}

export default async function AssignmentPage({ params }: Props) {
  const { id, assignment: assignmentId } = await params
  const [t, format, { access, extensions, students, exercises }] = await Promise.all([
    getTranslations('teaching.assignment'),
    getFormatter(),
    readOrLeave(`/courses/${id}/assignments/${assignmentId}`, async (person) => ({
      ...(await readExtensions(runtime(), person, assignmentId)),
      ...(await readVersions(runtime(), person, assignmentId)),
    })),
  ])
  const { assignment, course } = access
  if (assignment.courseId !== id || !mayChange(access, 'assignment.edit')) notFound()
  const words = (at: Date | null) => at && format.dateTime(at, courseTimeFormat(course.timeZone))
  return (
    <TeachingPage access={access}>
      <h1 className="mb-5 text-2xl font-bold tracking-tight">{t('editHeading')}</h1>
      <AssignmentForm
        course={{ id, timeZone: course.timeZone }}
        chapters={chaptersOf(runtime().shelf.all)}
        known={{ id: assignmentId, revision: assignment.revision, assignment: typedOf(assignment) }}
      />
      <ExtensionPanel
        assignment={assignmentId}
        timeZone={course.timeZone}
        students={students.map(({ id: line, name, email }) => ({ line, name, email }))}
        granted={extensions.map(({ line, extension: { dueAt, closesAt, reason } }) => ({
          ...{ line: line.id, name: line.name, reason },
          ...{ dueAt: words(dueAt), closesAt: words(closesAt) },
        }))}
      />
      <VersionPanel
        course={id}
        assignment={assignmentId}
        exercises={exercises.map((one) => versionsOf(one, (at) => words(at) ?? ''))}
      />
    </TeachingPage>
  )
}

function versionsOf({ regrades, version: _, ...versions }: ExerciseVersions, words: (at: Date) => string) {
  const { exercise } = versions
  return {
    ...versions,
    title: runtime().shelf.findOptional(exercise)?.title ?? exercise,
    regrades: regrades.map((one) => ({ id: one.id, state: stateOf(one), at: words(one.askedAt) })),
  }
}

function stateOf({ appliedAt, discardedAt }: Regrade): 'open' | 'applied' | 'discarded' {
  if (appliedAt) return 'applied'
  return discardedAt ? 'discarded' : 'open'
}

/** As a browser takes it: its times as text. */
function typedOf(assignment: Assignment) {
  const { opensAt, dueAt, closesAt, id: _, courseId: __, revision: ___, pins: ____, ...fields } = assignment
  return {
    ...fields,
    opensAt: opensAt.toISOString(),
    dueAt: dueAt.toISOString(),
    closesAt: closesAt?.toISOString() ?? null,
  }
}
