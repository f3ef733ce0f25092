import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Suspense } from 'react'
import { LiveCourse } from '../../../../components/teaching/live-course.tsx'
import { requireCourse } from '../../../../platform/access/course.ts'
import { runtime } from '../../../../platform/runtime.ts'
import { readOrLeave, TeachingPage } from '../teaching-page.tsx'
import { Statistics } from './statistics.tsx'

interface Props {
  params: Promise<{ id: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('statistics.course'))('heading') }
}

/** The frame comes at once; what takes longer follows, part by part. */
export default async function DashboardPage({ params }: Props) {
  const { id } = await params
  const [t, { person, access }] = await Promise.all([
    getTranslations('statistics.course'),
    readOrLeave(`/courses/${id}/dashboard`, async (person) => ({
      person,
      access: await requireCourse(runtime(), person, id, 'gradebook.read'),
    })),
  ])
  return (
    <TeachingPage access={access} current="dashboard" isWide>
      <div className="mb-5 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h1 className="text-2xl font-bold tracking-tight">{t('heading')}</h1>
        {access.course.archivedAt === null && <LiveCourse course={id} />}
      </div>
      <Suspense fallback={<p role="status">{t('computing')}</p>}>
        <Statistics course={id} person={person} />
      </Suspense>
    </TeachingPage>
  )
}
