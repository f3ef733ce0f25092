import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { SubmissionStanding } from '../exercise/submission-standing.tsx'
import type { ListedSubmission } from '../exercise/submission-state.ts'
import { ChooseButton } from '../feedback/choose-button.tsx'
import { UnreadMark } from '../feedback/unread-mark.tsx'
import { LocalTime } from '../ui/local-time.tsx'

/** What one handed in for an exercise of an assignment. */
export interface OwnSubmissionsOf {
  slug: string
  title: string
  /** Newest first. */
  submissions: readonly ListedSubmission[]
  /** Id of the one that counts, as far as one is told. */
  countedId: string | undefined
}

interface OwnSubmissionsProps {
  assignment: string
  exercises: readonly OwnSubmissionsOf[]
  /** One says oneself which counts. */
  mayChoose: boolean
}

/** All that one handed in for an assignment, by exercise: what counts of it, and what the staff wrote to it. */
export function OwnSubmissions({ assignment, exercises, mayChoose }: OwnSubmissionsProps) {
  const t = useTranslations('feedback.counting')
  const tried = exercises.filter(({ submissions }) => submissions.length > 0)
  if (tried.length === 0) return null
  return (
    <section aria-labelledby="own" className="mt-8">
      <h2 id="own" className="font-semibold">
        {t('own')}
      </h2>
      <div className="panel mt-2 divide-y divide-line">
        {tried.map((exercise) => (
          <Exercise key={exercise.slug} {...{ assignment, exercise, mayChoose }} />
        ))}
      </div>
    </section>
  )
}

interface ExerciseProps extends Omit<OwnSubmissionsProps, 'exercises'> {
  exercise: OwnSubmissionsOf
}

function Exercise({ assignment, exercise, mayChoose }: ExerciseProps) {
  const t = useTranslations('feedback.counting')
  const { slug, title, submissions, countedId } = exercise
  const unread = submissions.reduce((sum, one) => sum + (one.unread ?? 0), 0)
  return (
    <details open={mayChoose || unread > 0}>
      <summary className="px-4 py-2.5 text-sm hover:text-accent">
        <span className="font-medium">{title}</span>{' '}
        <span className="mr-2 text-muted">{t('count', { count: submissions.length })}</span>
        <UnreadMark count={unread} />
      </summary>
      <ol className="divide-y divide-line border-t border-line">
        {submissions.map((one, index) => (
          <li
            key={one.id}
            className="flex min-h-12 flex-wrap items-center gap-x-4 gap-y-1 px-4 py-1.5 text-sm"
          >
            <Link href={`/submissions/${one.id}`} className="link">
              <LocalTime at={one.submittedAt} />
            </Link>
            <SubmissionStanding submission={one} />
            <UnreadMark count={one.unread} />
            <span className="ml-auto">
              {one.id === countedId && <span className="font-medium">{t('counts')}</span>}
              {one.id !== countedId && mayChoose && isJudged(one) && (
                <ChooseButton
                  {...{ assignment, exercise: slug, submission: one.id }}
                  name={t('numbered', { number: submissions.length - index, title })}
                />
              )}
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}

const isJudged = ({ state, status }: ListedSubmission) => state === 'judged' && status !== 'internal-error'
