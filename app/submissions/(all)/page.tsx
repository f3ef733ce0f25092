import type { Metadata } from 'next'
import Link from 'next/link'
import { SubmissionTable } from '../../../components/exercise/submission-table.tsx'
import { buttonClass } from '../../../components/ui/button.tsx'
import { PageFrame } from '../../../components/ui/page-frame.tsx'
import { runtime } from '../../../platform/runtime.ts'
import { listOwnSubmissions } from '../../../platform/submissions/list.ts'
import { listed } from '../../listed.ts'
import { findOptionalVisitor } from '../../visitor.ts'

export const metadata: Metadata = { title: 'Submissions' }

export default async function SubmissionsPage() {
  const person = await findOptionalVisitor()
  const { shelf } = runtime()
  const submissions = person ? await listOwnSubmissions(runtime(), person.id) : []
  const rows = submissions.map((one) => ({
    ...listed(one),
    title: shelf.findOptional(one.exercise)?.title ?? one.exercise,
  }))
  return (
    <PageFrame>
      <h1 className="text-2xl font-bold tracking-tight">Your submissions</h1>
      {rows.length > 0 ? <SubmissionTable rows={rows} /> : <Empty first={shelf.all[0]?.slug} />}
    </PageFrame>
  )
}

function Empty({ first }: { first: string | undefined }) {
  return (
    <div className="panel mt-6 p-6">
      <p className="max-w-prose">
        Nothing is submitted yet. When you press <strong>Submit</strong> on an exercise, the grader judges
        your code, and it is kept here with its verdict: you can read it again and put it back into the
        editor.
      </p>
      <Link href={first ? `/exercises/${first}` : '/'} className={`mt-4 ${buttonClass('primary')}`}>
        Open the first exercise
      </Link>
    </div>
  )
}
