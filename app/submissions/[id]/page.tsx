import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { JudgedSubmission } from '../../../components/exercise/judged-submission.tsx'
import { problemsOf } from '../../../components/exercise/problems.ts'
import { judgeWords } from '../../../components/exercise/server-words.ts'
import type { ListedSubmission } from '../../../components/exercise/submission-state.ts'
import { ExplainingProvider } from '../../../components/explanation/explaining.tsx'
import { CountingLine } from '../../../components/feedback/counting-line.tsx'
import { DisputePanel } from '../../../components/feedback/dispute-panel.tsx'
import { HandedInMark } from '../../../components/feedback/handed-in-mark.tsx'
import { ReleasedSource } from '../../../components/feedback/released-source.tsx'
import { buttonClass } from '../../../components/ui/button.tsx'
import { LocalTime } from '../../../components/ui/local-time.tsx'
import { findOptionalVersion } from '../../../platform/exercises/find-version.ts'
import { type Feedback, readFeedback } from '../../../platform/feedback/read.ts'
import { isRefusal } from '../../../platform/refusal.ts'
import { runtime } from '../../../platform/runtime.ts'
import { listOwnSubmissions } from '../../../platform/submissions/list.ts'
import { type OwnSubmission, readSubmission } from '../../../platform/submissions/read.ts'
import { ownComment, shownDispute } from '../../feedback.ts'
import { listed } from '../../listed.ts'
import { nextStepAfter, toAssignment } from '../../next-step.ts'
import { usualTolerance } from '../../usual-tolerance.ts'
import { findOptionalVisitor } from '../../visitor.ts'

interface Props {
  params: Promise<{ id: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const submission = await findOptionalOwn((await params).id)
  if (!submission) return {}
  const t = await getTranslations('submission')
  return { title: t('title', { exercise: titleOf(submission) }) }
}

export default async function SubmissionPage({ params }: Props) {
  const submission = await findOptionalOwn((await params).id)
  const person = await findOptionalVisitor()
  if (!submission || !person) notFound()
  const [t, feedback] = await Promise.all([
    getTranslations('submission'),
    readFeedback(runtime(), person, submission.id, new Date()),
  ])
  const { id, exercise, submittedAt, source, state } = submission
  const { shelf } = runtime()
  const submissions = await listOwnOf(exercise)
  const bundle = shelf.findOptional(exercise)
  const next = feedback.assignment ? toAssignment(feedback.assignment) : nextStepAfter(exercise)
  const judgedBy =
    state.state === 'judged'
      ? await findOptionalVersion(runtime(), exercise, state.verdict.exerciseVersion)
      : undefined
  const { parameters = [], tolerance = usualTolerance } = judgedBy ?? bundle ?? {}
  return (
    <div className="mx-auto w-full max-w-7xl px-4 py-8 sm:px-6">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div>
          <p className="text-sm text-muted">
            {t.rich('submittedAt', { time: () => <LocalTime at={submittedAt.toISOString()} /> })}
          </p>
          <h1 className="text-2xl font-bold tracking-tight">{titleOf(submission)}</h1>
          <HandedInMark assignment={feedback.assignment} />
        </div>
        {bundle && (
          <div className="flex flex-wrap gap-2">
            <Link href={`/exercises/${exercise}`} className={buttonClass('plain')}>
              {t('openExercise')}
            </Link>
            <Link
              href={`/exercises/${exercise}?restore=${id}`}
              className={buttonClass('plain')}
              prefetch={false}
            >
              {t('restore')}
            </Link>
          </div>
        )}
      </div>
      <Counts submission={submission} feedback={feedback} />
      <div className="mt-6 grid gap-6 lg:grid-cols-2">
        <section aria-labelledby="verdict" className="min-w-0">
          <h2 id="verdict" className="mb-3 font-semibold">
            {t('verdict')}
          </h2>
          <ExplainingProvider explainJs={judgedBy?.explainJs}>
            <JudgedSubmission
              id={id}
              state={state}
              submissions={submissions}
              next={next}
              {...{ parameters, tolerance }}
            />
          </ExplainingProvider>
          <DisputePanel
            submission={id}
            dispute={feedback.dispute && shownDispute(feedback.dispute)}
            mayDispute={feedback.obstacle === undefined}
          />
        </section>
        <div className="min-w-0">
          <h2 className="mb-3 font-semibold">{t('code')}</h2>
          <ReleasedSource
            submission={id}
            source={source}
            comments={feedback.comments.map(ownComment)}
            problems={
              state.state === 'judged' ? problemsOf(state.verdict, judgeWords(await getLocale())) : []
            }
            label={t('codeOf')}
          />
        </div>
      </div>
    </div>
  )
}

function Counts({ submission, feedback }: { submission: OwnSubmission; feedback: Feedback }) {
  const { assignment, counting } = feedback
  if (!assignment || !counting) return null
  const { id, exercise } = submission
  return (
    <div className="mt-4">
      <CountingLine assignment={assignment.id} submission={id} exercise={exercise} {...counting} />
    </div>
  )
}

const listOwnOf = async (exercise: string): Promise<ListedSubmission[]> => {
  const person = await findOptionalVisitor()
  return person ? (await listOwnSubmissions(runtime(), person.id, { exercise })).map(listed) : []
}

const titleOf = ({ exercise }: OwnSubmission) => runtime().shelf.findOptional(exercise)?.title ?? exercise

const findOptionalOwn = cache(async (id: string): Promise<OwnSubmission | undefined> => {
  const person = await findOptionalVisitor()
  if (!person) return undefined
  try {
    return await readSubmission(runtime(), person.id, id)
  } catch (error) {
    if (isRefusal(error)) return undefined
    throw error
  }
})
