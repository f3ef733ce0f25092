import type { Metadata } from 'next'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { problemsOf } from '../../../components/exercise/problems.ts'
import { judgeWords } from '../../../components/exercise/server-words.ts'
import { VerdictView } from '../../../components/exercise/verdict-view.tsx'
import { ExplainingProvider } from '../../../components/explanation/explaining.tsx'
import { AnswerPanel } from '../../../components/feedback/answer-panel.tsx'
import { Attempts } from '../../../components/feedback/attempts.tsx'
import { CommentedSource } from '../../../components/feedback/commented-source.tsx'
import { NeighbourLinks } from '../../../components/feedback/neighbour-links.tsx'
import { PointsPanel } from '../../../components/feedback/points-panel.tsx'
import { ReleaseButton } from '../../../components/feedback/release-button.tsx'
import { LocalTime } from '../../../components/ui/local-time.tsx'
import { Notice } from '../../../components/ui/notice.tsx'
import type { Person } from '../../../platform/auth/learner.ts'
import { findOptionalVersion } from '../../../platform/exercises/find-version.ts'
import type { Author } from '../../../platform/handed-in/author.ts'
import { readWork } from '../../../platform/handed-in/read.ts'
import { readNeighbours } from '../../../platform/handed-in/read-neighbours.ts'
import { runtime } from '../../../platform/runtime.ts'
import { mayChange, readOrLeave, TeachingPage } from '../../courses/[id]/teaching-page.tsx'
import { shownDispute, staffComment } from '../../feedback.ts'
import { usualTolerance } from '../../usual-tolerance.ts'

interface Props {
  params: Promise<{ id: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('teaching.work'))('title') }
}

/** What a student handed in, as the staff of the course sees it. */
export default async function WorkPage({ params }: Props) {
  const { id } = await params
  const [t, { work, neighbours }, locale] = await Promise.all([
    getTranslations('teaching.work'),
    readOrLeave(`/handed-in/${id}`, (person) => read(person, id)),
    getLocale(),
  ])
  const { access, author, assignment, exercise, source, submittedAt, verdict, grade } = work
  const { comments, dispute, attempts } = work
  const title = runtime().shelf.findOptional(exercise)?.title ?? exercise
  const judgedBy = verdict && (await findOptionalVersion(runtime(), exercise, verdict.exerciseVersion))
  const mayComment = mayChange(access, 'work.comment')
  const drafts = comments.filter(({ releasedAt }) => !releasedAt).length
  return (
    <TeachingPage access={access} current="grades" isWide>
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div>
          <p className="text-sm text-muted">
            <StudentName author={author} course={access.course.id} /> ·{' '}
            <Link href={`/assignments/${assignment.id}/work?exercise=${exercise}`} className="link">
              {assignment.title}
            </Link>
          </p>
          <h1 className="text-2xl font-bold tracking-tight">{title}</h1>
          <p className="mt-1 text-sm text-muted">
            {t.rich('submittedAt', { time: () => <LocalTime at={submittedAt.toISOString()} /> })}
          </p>
        </div>
        <NeighbourLinks {...neighbours} />
      </div>
      <div className="mt-6 grid gap-6 lg:grid-cols-2">
        <div className="grid min-w-0 content-start gap-6">
          {dispute && (
            <AnswerPanel
              work={id}
              dispute={shownDispute(dispute)}
              mayAnswer={mayChange(access, 'dispute.answer')}
            />
          )}
          <section aria-labelledby="verdict" className="min-w-0">
            <h2 id="verdict" className="mb-3 font-semibold">
              {t('verdict')}
            </h2>
            <ExplainingProvider explainJs={judgedBy?.explainJs}>
              {verdict ? (
                <VerdictView
                  {...{ verdict, next: undefined, previous: undefined, isTheirOwn: false }}
                  parameters={judgedBy?.parameters ?? []}
                  tolerance={judgedBy?.tolerance ?? usualTolerance}
                />
              ) : (
                <Notice>{t('noVerdict')}</Notice>
              )}
            </ExplainingProvider>
          </section>
          <PointsPanel
            work={id}
            {...{ title, override: work.override }}
            grade={grade && { points: grade.points, of: grade.of }}
            mayOverride={mayChange(access, 'grade.override')}
          />
          <Attempts
            key={id}
            current={id}
            source={source}
            attempts={attempts.map((one) => ({
              ...{ ...one, submittedAt: one.submittedAt.toISOString() },
              isCounted: one.id === grade?.counted?.id,
            }))}
          />
        </div>
        <div className="min-w-0">
          <h2 className="mb-3 font-semibold">{t('code')}</h2>
          {mayComment && (
            <ReleaseButton
              key={id}
              drafts={drafts}
              path={`/api/handed-in/${id}/comments/release`}
              of="submission"
            />
          )}
          <CommentedSource
            key={id}
            {...{ course: access.course.id, work: id, source, mayComment }}
            problems={verdict ? problemsOf(verdict, judgeWords(locale)) : []}
            comments={comments.map(staffComment)}
          />
        </div>
      </div>
    </TeachingPage>
  )
}

async function read(person: Person, id: string) {
  const [work, neighbours] = await Promise.all([
    readWork(runtime(), person, id),
    readNeighbours(runtime(), person, id),
  ])
  return { work, neighbours }
}

/** Leads to how their grade came about; where they are not named, to nobody. */
async function StudentName({ author, course }: { author: Author; course: string }) {
  const t = await getTranslations('feedback')
  if (author.kind === 'anonymous') return t('pseudonym', { digits: author.pseudonym })
  return (
    <Link href={`/courses/${course}/grades/${author.line.id}`} className="link">
      {author.line.name}
    </Link>
  )
}
