import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Suspense } from 'react'
import { ExerciseTabs } from '../../../../components/feedback/exercise-tabs.tsx'
import { ReleaseButton } from '../../../../components/feedback/release-button.tsx'
import { WorkTable } from '../../../../components/feedback/work-table.tsx'
import { Notice } from '../../../../components/ui/notice.tsx'
import { type AssignmentAccess, requireAssignment } from '../../../../platform/assignments/access.ts'
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

/** What everybody handed in for an exercise of an assignment. The frame comes at once; what counts of a thousand is computed meanwhile. */
export default async function WorkListPage({ params, searchParams }: Props) {
  const [{ id }, { exercise }] = await Promise.all([params, searchParams])
  const [t, access] = await Promise.all([
    getTranslations('feedback.work'),
    readOrLeave(`/assignments/${id}/work`, (person) => requireAssignment(runtime(), person, id, 'work.read')),
  ])
  const { title, exercises, isAnonymous } = access.assignment
  const sought = exercise ?? exercises[0]?.exercise
  const current = exercises.find((one) => one.exercise === sought)?.exercise
  if (current === undefined) notFound()
  return (
    <TeachingPage access={access} isWide>
      <p className="text-sm text-muted">
        <Link href={`/assignments/${id}`} className="link">
          {title}
        </Link>
      </p>
      <h1 className="mb-3 text-2xl font-bold tracking-tight">{t('heading')}</h1>
      {isAnonymous && (
        <div className="mb-3 max-w-4xl">
          <Notice>{t('anonymous')}</Notice>
        </div>
      )}
      <ExerciseTabs
        assignment={id}
        exercises={exercises.map(({ exercise: slug }) => ({
          slug,
          title: runtime().shelf.findOptional(slug)?.title ?? slug,
        }))}
        current={current}
      />
      <Suspense key={current} fallback={<p role="status">{t('reading')}</p>}>
        <Works access={access} exercise={current} />
      </Suspense>
    </TeachingPage>
  )
}

async function Works({ access, exercise }: { access: AssignmentAccess; exercise: string }) {
  const { assignment, person } = access
  const [t, { works, drafts }] = await Promise.all([
    getTranslations('feedback.work'),
    listWork(runtime(), person, assignment.id, exercise),
  ])
  return (
    <>
      {mayChange(access, 'work.comment') && (
        <div className="max-w-4xl">
          <ReleaseButton
            drafts={drafts}
            path={`/api/assignments/${assignment.id}/comments/release`}
            of="assignment"
          />
        </div>
      )}
      {works.length > 0 ? (
        <WorkTable rows={works.map(rowOf)} />
      ) : (
        <p className="panel max-w-prose p-6">{t('none')}</p>
      )}
    </>
  )
}

const rowOf = ({ author, submission: { id, status, score }, isCounted, attempts, comments }: ListedWork) => ({
  ...{ student: studentOf(author), id, status, score, isCounted, attempts },
  ...comments,
})
