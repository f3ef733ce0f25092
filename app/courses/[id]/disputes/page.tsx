import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DisputeList } from '../../../../components/feedback/dispute-list.tsx'
import { readDisputes } from '../../../../platform/disputes/list.ts'
import { runtime } from '../../../../platform/runtime.ts'
import { shownDispute, studentOf } from '../../../feedback.ts'
import { readOrLeave, TeachingPage } from '../teaching-page.tsx'

interface Props {
  params: Promise<{ id: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('feedback.disputes'))('heading') }
}

/** What students hold to be judged wrong. */
export default async function DisputesPage({ params }: Props) {
  const { id } = await params
  const [t, { access, disputes }] = await Promise.all([
    getTranslations('feedback.disputes'),
    readOrLeave(`/courses/${id}/disputes`, (person) => readDisputes(runtime(), person, id)),
  ])
  return (
    <TeachingPage access={access} current="disputes">
      <h1 className="text-2xl font-bold tracking-tight">{t('heading')}</h1>
      {disputes.length === 0 && <p className="panel mt-5 max-w-prose p-6">{t('none')}</p>}
      <DisputeList
        disputes={disputes.map(({ submissionId, author, exercise, assignment, ...dispute }) => ({
          ...shownDispute(dispute),
          ...{ submission: submissionId, student: studentOf(author), assignment: assignment.title },
          title: runtime().shelf.findOptional(exercise)?.title ?? exercise,
        }))}
      />
    </TeachingPage>
  )
}
