import type { Metadata } from 'next'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { problemsOf } from '../../../components/exercise/problems.ts'
import { judgeWords } from '../../../components/exercise/server-words.ts'
import { SourceText } from '../../../components/exercise/source-text.tsx'
import { VerdictView } from '../../../components/exercise/verdict-view.tsx'
import { ExplainingProvider } from '../../../components/explanation/explaining.tsx'
import { AttemptList } from '../../../components/teaching/attempt-list.tsx'
import { LocalTime } from '../../../components/ui/local-time.tsx'
import { Notice } from '../../../components/ui/notice.tsx'
import { readWork } from '../../../platform/handed-in/read.ts'
import { runtime } from '../../../platform/runtime.ts'
import { readOrLeave, TeachingPage } from '../../courses/[id]/teaching-page.tsx'
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
  const [t, work, locale] = await Promise.all([
    getTranslations('teaching.work'),
    readOrLeave(`/handed-in/${id}`, (person) => readWork(runtime(), person, id)),
    getLocale(),
  ])
  const { access, line, assignment, verdict, attempts, exercise, source, submittedAt } = work
  const bundle = runtime().shelf.findOptional(exercise)
  // Only where the exercise is still the one that the verdict is about.
  const explainJs = bundle?.version === verdict?.exerciseVersion ? bundle?.explainJs : undefined
  const listed = attempts.map((one) => ({ ...one, submittedAt: one.submittedAt.toISOString() }))
  return (
    <TeachingPage access={access} current="grades" isWide>
      <p className="text-sm text-muted">
        <Link href={`/courses/${access.course.id}/grades/${line.id}`} className="link">
          {line.name}
        </Link>{' '}
        · {assignment.title}
      </p>
      <h1 className="text-2xl font-bold tracking-tight">{bundle?.title ?? exercise}</h1>
      <p className="mt-1 text-sm text-muted">
        {t.rich('submittedAt', { time: () => <LocalTime at={submittedAt.toISOString()} /> })}
      </p>
      <div className="mt-6 grid gap-6 lg:grid-cols-2">
        <section aria-labelledby="verdict" className="min-w-0">
          <h2 id="verdict" className="mb-3 font-semibold">
            {t('verdict')}
          </h2>
          <ExplainingProvider explainJs={explainJs}>
            {verdict ? (
              <VerdictView
                {...{ verdict, next: undefined, previous: undefined, isTheirOwn: false }}
                parameters={bundle?.parameters ?? []}
                tolerance={bundle?.tolerance ?? usualTolerance}
              />
            ) : (
              <Notice>{t('noVerdict')}</Notice>
            )}
          </ExplainingProvider>
        </section>
        <div className="grid min-w-0 content-start gap-6">
          <div className="min-w-0">
            <h2 className="mb-3 font-semibold">{t('code')}</h2>
            <SourceText
              source={source}
              problems={verdict ? problemsOf(verdict, judgeWords(locale)) : []}
              label={t('code')}
            />
          </div>
          <AttemptList attempts={listed} current={id} />
        </div>
      </div>
    </TeachingPage>
  )
}
