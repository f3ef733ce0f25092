import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { useFormatter, useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { courseTimeFormat } from '../../../../../components/teaching/course-time.ts'
import { Derivation, Sum } from '../../../../../components/teaching/derivation.tsx'
import { OverrideForm } from '../../../../../components/teaching/override-form.tsx'
import { isUuid } from '../../../../../platform/access/course.ts'
import type { Assignment } from '../../../../../platform/assignments/data.ts'
import { deadlinesFor } from '../../../../../platform/assignments/extension-of.ts'
import { type PersonalGrade, readGrade } from '../../../../../platform/gradebook/read.ts'
import type { AssignmentGrade } from '../../../../../platform/grades/student-grade.ts'
import { runtime } from '../../../../../platform/runtime.ts'
import { mayChange, readOrLeave, TeachingPage } from '../../teaching-page.tsx'

interface Props {
  /** `line`: the id of somebody's place in the course, or `me`. */
  params: Promise<{ id: string; line: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('teaching.derivation'))('title') }
}

export default async function GradePage({ params }: Props) {
  const { id, line } = await params
  if (line !== 'me' && !isUuid(line)) notFound()
  const [t, personal] = await Promise.all([
    getTranslations('teaching.derivation'),
    readOrLeave(`/courses/${id}/grades/${line}`, (person) =>
      readGrade(runtime(), person, id, line === 'me' ? undefined : line, new Date()),
    ),
  ])
  const { access, grade, withheld, assignments } = personal
  const { budget, spent } = grade.graceDays
  const isOwn = personal.line.id === access.enrolmentId
  return (
    <TeachingPage access={access} {...(access.may('gradebook.read') ? { current: 'grades' } : {})}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h1 className="text-2xl font-bold tracking-tight">
          {isOwn ? t('own') : t('heading', { name: personal.line.name })}
        </h1>
        <span className="text-xl">
          <Sum points={grade.points} of={grade.of} />
        </span>
      </div>
      <p className="mt-1 mb-6 text-sm text-muted">
        {!isOwn && `${personal.line.email} · `}
        {budget > 0 && `${t('graceDays', { spent, budget })} · `}
        {t('zone', { timeZone: access.course.timeZone })}
      </p>
      {assignments.length + withheld.length === 0 && <p className="panel p-6">{t('noAssignments')}</p>}
      <div className="grid gap-5">
        {grade.assignments.map((one, index) => {
          const assignment = assignments[index]
          return assignment && <Graded key={one.id} {...{ personal, assignment }} grade={one} />
        })}
      </div>
      {withheld.length > 0 && <Withheld personal={personal} />}
    </TeachingPage>
  )
}

interface GradedProps {
  personal: PersonalGrade
  assignment: Assignment
  grade: AssignmentGrade
}

function Graded({ personal: { access, line, standings, extensions }, assignment, grade }: GradedProps) {
  const folder = line.id === access.enrolmentId ? '/submissions' : '/handed-in'
  const t = useTranslations('teaching.derivation')
  const format = useFormatter()
  const { timeZone } = access.course
  const time = (at: Date) => format.dateTime(at, courseTimeFormat(timeZone))
  const extension = extensions.get(assignment.id)
  const facts = [
    t('due', { time: time(assignment.dueAt) }),
    extension?.dueAt && t('extendedDue', { time: time(extension.dueAt) }),
    extension?.closesAt && t('extendedClosing', { time: time(extension.closesAt) }),
    grade.graceDays > 0 && t('graceDaysHere', { days: grade.graceDays }),
    assignment.isAnonymous && folder === '/handed-in' && t('anonymous'),
  ]
  return (
    <section className="panel" aria-labelledby={assignment.id}>
      <header className="border-b border-line px-4 py-3">
        <div className="flex items-baseline justify-between gap-4">
          <h2 id={assignment.id} className="text-lg font-semibold">
            {assignment.title}
          </h2>
          <Sum points={grade.points} of={grade.of} />
        </div>
        <p className="text-sm text-muted">{facts.filter(Boolean).join(' · ')}</p>
      </header>
      <ul className="divide-y divide-line">
        {grade.exercises.map(({ exercise, points, of, lines }) => {
          const standing = standings.get(assignment.id)?.get(exercise)
          const title = runtime().shelf.findOptional(exercise)?.title ?? exercise
          return (
            <Derivation
              key={exercise}
              {...{ title, points, of, lines, timeZone, folder }}
              attempts={standing?.attempts ?? 0}
            >
              {mayChange(access, 'grade.override') && (
                <OverrideForm
                  // Anew where what is there has changed.
                  key={`${standing?.overridePoints} ${standing?.overrideReason}`}
                  path={`/api/assignments/${assignment.id}/overrides/${line.id}/${exercise}`}
                  title={title}
                  override={overrideOf(standing)}
                />
              )}
            </Derivation>
          )
        })}
      </ul>
    </section>
  )
}

function overrideOf(
  standing: { overridePoints: number | null; overrideReason: string | null } | undefined,
): { points: number; reason: string } | undefined {
  const points = standing?.overridePoints ?? null
  return points === null ? undefined : { points, reason: standing?.overrideReason ?? '' }
}

/** What is in no sum yet, and when it is told. */
function Withheld({ personal: { access, withheld, extensions } }: { personal: PersonalGrade }) {
  const t = useTranslations('teaching.derivation')
  const format = useFormatter()
  return (
    <section className="mt-6" aria-labelledby="withheld">
      <h2 id="withheld" className="font-semibold">
        {t('withheld')}
      </h2>
      <ul className="panel mt-2 divide-y divide-line text-sm">
        {withheld.map((one) => {
          const { dueAt } = deadlinesFor(one, extensions.get(one.id))
          const time = format.dateTime(dueAt, courseTimeFormat(access.course.timeZone))
          return (
            <li key={one.id} className="flex flex-wrap justify-between gap-x-4 px-4 py-2">
              <span className="font-medium">{one.title}</span>
              <span className="text-muted">{t('toldAfter', { time })}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
