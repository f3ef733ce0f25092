import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Suspense } from 'react'
import { ClassNav } from '../../../../components/teaching/class-nav.tsx'
import type { ClassRow } from '../../../../components/teaching/gradebook-row.ts'
import { GradebookView } from '../../../../components/teaching/gradebook-view.tsx'
import { MatrixView } from '../../../../components/teaching/matrix-view.tsx'
import { buttonClass } from '../../../../components/ui/button.tsx'
import { requireCourse } from '../../../../platform/access/course.ts'
import type { Person } from '../../../../platform/auth/learner.ts'
import { gradesFormats } from '../../../../platform/exports/grades-csv.ts'
import { type Gradebook, readGradebook } from '../../../../platform/gradebook/read.ts'
import { runtime } from '../../../../platform/runtime.ts'
import { readOrLeave, TeachingPage } from '../teaching-page.tsx'
import { matrixColumnsOf, matrixRowOf } from './matrix.ts'

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<{ by?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('teaching.grades'))('heading') }
}

/** The frame comes at once; of a thousand students the grades are computed meanwhile. */
export default async function GradesPage({ params, searchParams }: Props) {
  const [{ id }, { by }] = await Promise.all([params, searchParams])
  const isByExercise = by === 'exercise'
  const [t, { person, access }] = await Promise.all([
    getTranslations('teaching.grades'),
    readOrLeave(`/courses/${id}/grades`, async (person) => ({
      person,
      access: await requireCourse(runtime(), person, id, 'gradebook.read'),
    })),
  ])
  return (
    <TeachingPage access={access} current="grades" isWide>
      <div className="mb-5 flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-2xl font-bold tracking-tight">{t('heading')}</h1>
        {access.may('gradebook.export') && <Exports course={id} label={t('export')} />}
      </div>
      <ClassNav course={id} by={isByExercise ? 'exercise' : 'assignment'} />
      <Suspense key={String(isByExercise)} fallback={<p role="status">{t('computing')}</p>}>
        <Grades course={id} {...{ person, isByExercise }} />
      </Suspense>
    </TeachingPage>
  )
}

interface GradesProps {
  course: string
  person: Person
  isByExercise: boolean
}

async function Grades({ course, person, isByExercise }: GradesProps) {
  const [t, { assignments, rows }] = await Promise.all([
    getTranslations('teaching.grades'),
    readGradebook(runtime(), person, course),
  ])
  if (assignments.length === 0 || rows.length === 0)
    return <p className="panel max-w-prose p-6">{t(rows.length === 0 ? 'noStudents' : 'noAssignments')}</p>
  if (isByExercise)
    return (
      <MatrixView
        course={course}
        columns={matrixColumnsOf(assignments)}
        rows={rows.map((row) => matrixRowOf(assignments, row))}
      />
    )
  return (
    <GradebookView
      course={course}
      columns={assignments.map(({ id, title, exercises }) => ({
        ...{ id, title },
        of: exercises.reduce((sum, { points }) => sum + points, 0),
      }))}
      rows={rows.map(rowOf)}
    />
  )
}

async function Exports({ course, label }: { course: string; label: string }) {
  const t = await getTranslations('teaching.grades.formats')
  return (
    <div role="group" aria-label={label} className="flex flex-wrap items-center gap-2 text-sm">
      <span aria-hidden="true" className="text-muted">
        {label}
      </span>
      {gradesFormats.map((format) => (
        <a
          key={format}
          href={`/api/courses/${course}/grades/export?format=${format}`}
          download
          className={buttonClass('plain')}
        >
          {t(format)}
        </a>
      ))}
    </div>
  )
}

function rowOf({
  line: { id, name, email, section },
  grade,
  standings,
}: Gradebook['rows'][number]): ClassRow {
  return {
    ...{ line: id, name, email, section, total: grade.points },
    values: grade.assignments.map((one) => (standings.get(one.id)?.size ? one.points : null)),
    daysLate: grade.assignments.map(({ exercises }) =>
      Math.max(0, ...exercises.map(({ counted }) => counted?.daysLate ?? 0)),
    ),
  }
}
