import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { RosterView } from '../../../../components/teaching/roster-view.tsx'
import { readCourseRoster } from '../../../../platform/roster/list.ts'
import { runtime } from '../../../../platform/runtime.ts'
import { mayChange, readOrLeave, TeachingPage } from '../teaching-page.tsx'

interface Props {
  params: Promise<{ id: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('teaching.roster'))('heading') }
}

export default async function RosterPage({ params }: Props) {
  const { id } = await params
  const [t, { access, lines }] = await Promise.all([
    getTranslations('teaching.roster'),
    readOrLeave(`/courses/${id}/roster`, (person) => readCourseRoster(runtime(), person, id)),
  ])
  const mayEdit = mayChange(access, 'roster.edit')
  return (
    <TeachingPage access={access} current="roster" isWide>
      <h1 className="mb-5 text-2xl font-bold tracking-tight">{t('heading')}</h1>
      <RosterView
        course={id}
        mayEdit={mayEdit}
        invitation={mayEdit ? access.course.invitation : null}
        lines={lines.map(({ name, email, section, role, userId, claimCode, removedAt, ...line }) => ({
          ...{ id: line.id, name, email, section, role, claimCode },
          ...{ isClaimed: userId !== null, isRemoved: removedAt !== null },
        }))}
      />
    </TeachingPage>
  )
}
