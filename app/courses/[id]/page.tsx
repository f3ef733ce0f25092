import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { AssignmentList } from '../../../components/course/assignment-list.tsx'
import { CourseSettings } from '../../../components/course/course-settings.tsx'
import { DuplicateCourse } from '../../../components/course/duplicate-course.tsx'
import { NeedsAccount } from '../../../components/course/needs-account.tsx'
import { OwnTotal } from '../../../components/course/own-total.tsx'
import { PreviewNotice } from '../../../components/course/preview-notice.tsx'
import { StaffLinks } from '../../../components/course/staff-links.tsx'
import { wallTimeOf } from '../../../components/teaching/zoned-time.ts'
import { Notice } from '../../../components/ui/notice.tsx'
import { PageFrame } from '../../../components/ui/page-frame.tsx'
import type { CourseAccess } from '../../../platform/access/course.ts'
import type { Person } from '../../../platform/auth/learner.ts'
import { readUnread } from '../../../platform/comments/unread.ts'
import { type CourseOverview, overviewAsStudent, readCourse } from '../../../platform/courses/read.ts'
import { countDisputes } from '../../../platform/disputes/count.ts'
import { readGrade, readGradeOfNobody, type ToldGrade } from '../../../platform/gradebook/read.ts'
import { readCourseRoster } from '../../../platform/roster/list.ts'
import { runtime } from '../../../platform/runtime.ts'
import { foundOrNotFound } from '../../found.ts'
import { isPreviewAsked } from '../../preview-asked.ts'
import { findOptionalVisitor } from '../../visitor.ts'
import { listedAssignments } from './listed-assignments.ts'

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  const person = await findOptionalVisitor()
  if (!person || person.isAnonymous) return { title: (await getTranslations('courses'))('title') }
  return { title: (await overviewOf(person, id)).access.course.title }
}

/** Read once for each page. */
const overviewOf = cache(
  (person: Person, id: string): Promise<CourseOverview> => foundOrNotFound(readCourse(runtime(), person, id)),
)

export default async function CoursePage({ params, searchParams }: Props) {
  const { id } = await params
  const [t, person] = await Promise.all([getTranslations('courses'), findOptionalVisitor()])
  if (!person || person.isAnonymous) return <NeedsAccount title={t('title')} from={`/courses/${id}`} />
  const overview = await overviewOf(person, id)
  const isPreview = isPreviewAsked(overview.access, await searchParams)
  const { access, assignments } = isPreview ? overviewAsStudent(overview) : overview
  const { course, role, may } = access
  const now = new Date()
  const isStaff = may('assignment.preview')
  const own = role === 'student' ? await readOwnGrade(access, now) : undefined
  const unread = await readUnread(runtime(), person.id)
  const listed = listedAssignments(assignments, own, isPreview ? new Map() : unread, now)
  const isEnded = course.archivedAt !== null
  return (
    <PageFrame>
      <p className="text-sm text-muted">{course.term}</p>
      <h1 className="text-2xl font-bold tracking-tight wrap-anywhere">{course.title}</h1>
      <div className="mt-5 grid gap-4">
        {isPreview && <PreviewNotice back={`/courses/${id}`} />}
        {isEnded && <Notice>{t('ended')}</Notice>}
        {own && <Total course={isPreview ? undefined : id} own={own} />}
        {isStaff && (
          <StaffLinks
            course={id}
            {...(await countStudents(person, id))}
            mayMake={may('assignment.edit') && !isEnded}
            mayAudit={may('audit.read')}
            disputes={await countDisputes(runtime(), access)}
          />
        )}
      </div>
      {listed.length > 0 ? (
        <AssignmentList assignments={listed} isPreview={isPreview} />
      ) : (
        <p className="mt-8 max-w-prose">{t(isStaff ? 'noAssignmentMade' : 'noAssignment')}</p>
      )}
      {may('course.copy') && (
        <details className="panel mt-10">
          <summary className="px-4 py-3 font-semibold hover:text-accent">{t('duplicate.title')}</summary>
          <div className="border-t border-line p-4">
            <DuplicateCourse
              // Anew where the course is called otherwise now.
              key={course.title}
              course={{ id, title: course.title, firstDay: firstDayOf(overview) }}
            />
          </div>
        </details>
      )}
      {may('course.edit') && (
        <details className="panel mt-4">
          <summary className="px-4 py-3 font-semibold hover:text-accent">{t('settings.title')}</summary>
          <div className="border-t border-line p-4">
            <CourseSettings
              course={{
                ...{ id, title: course.title, term: course.term, timeZone: course.timeZone },
                ...{ graceDays: course.graceDays, revision: course.revision, isEnded },
              }}
            />
          </div>
        </details>
      )}
    </PageFrame>
  )
}

/** By the clock of the course, when its first assignment opens. */
function firstDayOf({ access, assignments }: CourseOverview): string | undefined {
  const first = Math.min(...assignments.map(({ opensAt }) => opensAt.getTime()))
  if (assignments.length === 0) return undefined
  return wallTimeOf(new Date(first).toISOString(), access.course.timeZone).slice(0, 10)
}

const readOwnGrade = (access: CourseAccess, now: Date): Promise<ToldGrade> =>
  access.enrolmentId === undefined
    ? readGradeOfNobody(runtime(), access, now)
    : readGrade(runtime(), access.person, access.course.id, undefined, now)

function Total({ course, own: { grade, withheld } }: { course: string | undefined; own: ToldGrade }) {
  const { points, of, graceDays } = grade
  return <OwnTotal course={course} points={points} of={of} withheld={withheld.length} graceDays={graceDays} />
}

async function countStudents(person: Person, id: string): Promise<{ students: number; unclaimed: number }> {
  const { lines } = await readCourseRoster(runtime(), person, id)
  const students = lines.filter(({ role, removedAt }) => role === 'student' && removedAt === null)
  return {
    students: students.length,
    unclaimed: students.filter(({ userId }) => userId === null).length,
  }
}
