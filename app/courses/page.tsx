import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClaimForm } from '../../components/course/claim-form.tsx'
import { CourseList } from '../../components/course/course-list.tsx'
import { MakeCourse } from '../../components/course/make-course.tsx'
import { NeedsAccount } from '../../components/course/needs-account.tsx'
import { PageFrame } from '../../components/ui/page-frame.tsx'
import { listCourses } from '../../platform/courses/list.ts'
import { runtime } from '../../platform/runtime.ts'
import { findOptionalVisitor } from '../visitor.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('courses'))('title') }
}

export default async function CoursesPage() {
  const [t, person] = await Promise.all([getTranslations('courses'), findOptionalVisitor()])
  if (!person || person.isAnonymous) return <NeedsAccount title={t('title')} from="/courses" />
  const courses = await listCourses(runtime(), person)
  return (
    <PageFrame>
      <h1 className="text-2xl font-bold tracking-tight">{t('title')}</h1>
      {courses.length > 0 ? (
        <CourseList
          courses={courses.map(({ archivedAt, ...one }) => ({ ...one, isEnded: archivedAt !== null }))}
        />
      ) : (
        <p className="mt-2 max-w-prose text-muted">{t('none')}</p>
      )}
      <div className="mt-10 grid items-start gap-6 md:grid-cols-2">
        <section aria-labelledby="claim" className="panel p-5">
          <h2 id="claim" className="mb-4 text-lg font-semibold">
            {t('claim.title')}
          </h2>
          <ClaimForm />
        </section>
        <section aria-labelledby="make" className="panel p-5">
          <h2 id="make" className="mb-4 text-lg font-semibold">
            {t('make.title')}
          </h2>
          <MakeCourse />
        </section>
      </div>
    </PageFrame>
  )
}
