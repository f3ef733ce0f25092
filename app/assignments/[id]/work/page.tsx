import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { ExerciseTabs } from '../../../../components/feedback/exercise-tabs.tsx'
import { ReleaseButton } from '../../../../components/feedback/release-button.tsx'
import { WorkTable } from '../../../../components/feedback/work-table.tsx'
import { Notice } from '../../../../components/ui/notice.tsx'
import { type ListedWork, listWork } from '../../../../platform/handed-in/list.ts'
import { runtime } from '../../../../platform/runtime.ts'
import { mayChange, readOrLeave, TeachingPage } from '../../../courses/[id]/teaching-page.tsx'
import { studentOf } from '../../../feedback.ts'

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<{ exercise?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('feedback.work'))('heading') }
}

/** What everybody handed in for an exercise of an assignment. */
export default async function WorkListPage({ params, searchParams }: Props) {
  const [{ id }, { exercise }] = await Promise.all([params, searchParams])
  const sought = typeof exercise === 'string' ? exercise : undefined
  const [t, list] = await Promise.all([
    getTranslations('feedback.work'),
    readOrLeave(`/assignments/${id}/work`, (person) => listWork(runtime(), person, id, sought)),
  ])
  const { access, works, drafts } = list
  const { assignment } = access
  const exercises = assignment.exercises.map(({ exercise: slug }) => ({
    slug,
    title: runtime().shelf.findOptional(slug)?.title ?? slug,
  }))
  return (
    <TeachingPage access={access} isWide>
      <p className="text-sm text-muted">
        <Link href={`/assignments/${id}`} className="link">
          {assignment.title}
        </Link>
      </p>
      <h1 className="mb-3 text-2xl font-bold tracking-tight">{t('heading')}</h1>
      {assignment.isAnonymous && (
        <div className="mb-3 max-w-4xl">
          <Notice>{t('anonymous')}</Notice>
        </div>
      )}
      <div className="max-w-4xl">
        {mayChange(access, 'work.comment') && (
          <ReleaseButton drafts={drafts} path={`/api/assignments/${id}/comments/release`} of="assignment" />
        )}
      </div>
      <ExerciseTabs assignment={id} exercises={exercises} current={list.exercise} />
      {works.length > 0 ? (
        <WorkTable key={list.exercise} rows={works.map(rowOf)} />
      ) : (
        <p className="panel max-w-prose p-6">{t('none')}</p>
      )}
    </TeachingPage>
  )
}

const rowOf = ({ author, submission: { id, status, score }, isCounted, attempts, comments }: ListedWork) => ({
  ...{ student: studentOf(author), id, status, score, isCounted, attempts },
  ...comments,
})
