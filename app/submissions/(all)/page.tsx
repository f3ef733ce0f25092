import type { Metadata } from 'next'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { SubmissionTable } from '../../../components/exercise/submission-table.tsx'
import { buttonClass } from '../../../components/ui/button.tsx'
import { PageFrame } from '../../../components/ui/page-frame.tsx'
import { runtime } from '../../../platform/runtime.ts'
import { listOwnSubmissions } from '../../../platform/submissions/list.ts'
import { listed } from '../../listed.ts'
import { findOptionalVisitor } from '../../visitor.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('submissions'))('title') }
}

export default async function SubmissionsPage() {
  const [t, person] = await Promise.all([getTranslations('submissions'), findOptionalVisitor()])
  const { shelf } = runtime()
  const submissions = person ? await listOwnSubmissions(runtime(), person.id) : []
  const rows = submissions.map((one) => ({
    ...listed(one),
    title: shelf.findOptional(one.exercise)?.title ?? one.exercise,
  }))
  return (
    <PageFrame>
      <h1 className="text-2xl font-bold tracking-tight">{t('heading')}</h1>
      {rows.length > 0 ? <SubmissionTable rows={rows} /> : <Empty first={shelf.all[0]?.slug} />}
    </PageFrame>
  )
}

function Empty({ first }: { first: string | undefined }) {
  const t = useTranslations('submissions')
  return (
    <div className="panel mt-6 p-6">
      <p className="max-w-prose">{t.rich('none', { strong: (text) => <strong>{text}</strong> })}</p>
      <Link href={first ? `/exercises/${first}` : '/'} className={`mt-4 ${buttonClass('primary')}`}>
        {t('openFirst')}
      </Link>
    </div>
  )
}
