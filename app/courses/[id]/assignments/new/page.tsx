import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { chaptersOf } from '../../../../../components/map/chapters-of.ts'
import { AssignmentForm } from '../../../../../components/teaching/assignment-form.tsx'
import { requireCourse } from '../../../../../platform/access/course.ts'
import { runtime } from '../../../../../platform/runtime.ts'
import { mayChange, readOrLeave, TeachingPage } from '../../teaching-page.tsx'

interface Props {
  params: Promise<{ id: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('teaching.assignment'))('newHeading') }
}

export default async function NewAssignmentPage({ params }: Props) {
  const { id } = await params
  const [t, access] = await Promise.all([
    getTranslations('teaching.assignment'),
    readOrLeave(`/courses/${id}/assignments/new`, (person) =>
      requireCourse(runtime(), person, id, 'course.read'),
    ),
  ])
  if (!mayChange(access, 'assignment.edit')) notFound()
  return (
    <TeachingPage access={access}>
      <h1 className="mb-5 text-2xl font-bold tracking-tight">{t('newHeading')}</h1>
      <AssignmentForm
        course={{ id, timeZone: access.course.timeZone }}
        chapters={chaptersOf(runtime().shelf.all)}
      />
    </TeachingPage>
  )
}
