'use client'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { askServer } from '../course/ask-server.ts'
import { useAsking } from '../course/use-asking.tsx'
import { Button, buttonClass } from '../ui/button.tsx'

/** By what an exercise of an assignment is judged. */
interface ExerciseVersions {
  exercise: string
  title: string
  isPinned: boolean
  /** It has become another since it was pinned. */
  isBehind: boolean
  submissions: number
  /** Of these, judged by what the exercise or the judge was before. */
  outdated: number
  /** Newest first; `at` in words, by the clock of the course. */
  regrades: readonly { id: string; state: 'open' | 'applied' | 'discarded'; at: string }[]
}

interface VersionPanelProps {
  course: string
  assignment: string
  exercises: readonly ExerciseVersions[]
}

/** Which version of its exercises an assignment goes by, and what was judged by another. */
export function VersionPanel({ course, assignment, exercises }: VersionPanelProps) {
  const t = useTranslations('teaching.versions')
  const { ask, isBusy, told } = useAsking()
  const router = useRouter()
  const pin = async (exercise: string, isPinned: boolean) => {
    const path = `/api/assignments/${assignment}/pins/${exercise}`
    if (await ask(() => askServer('PUT', path, { isPinned }))) router.refresh()
  }
  const regrade = async (exercise: string, all: boolean) => {
    const path = `/api/assignments/${assignment}/regrades`
    const made = await ask(() => askServer<{ id: string }>('POST', path, { exercise, all }))
    if (made) router.push(`/courses/${course}/regrades/${made.id}`)
  }
  return (
    <section aria-labelledby="versions" className="mt-10">
      <h2 id="versions" className="text-lg font-semibold">
        {t('heading')}
      </h2>
      <p className="mt-1 mb-4 max-w-prose text-sm text-muted">{t('hint')}</p>
      {told}
      <ul className="panel divide-y divide-line">
        {exercises.map((one) => (
          <li key={one.exercise} className="grid gap-x-6 gap-y-2 px-4 py-3 sm:grid-cols-[minmax(0,1fr)_auto]">
            <Judged course={course} versions={one} />
            <div className="flex flex-wrap items-start gap-2">
              <Button disabled={isBusy} onClick={() => void pin(one.exercise, !one.isPinned)}>
                {t(one.isPinned ? 'unpin' : 'pin')}
                <span className="sr-only">: {one.title}</span>
              </Button>
              {one.submissions > 0 && !one.regrades.some(({ state }) => state === 'open') && (
                <Button disabled={isBusy} onClick={() => void regrade(one.exercise, one.outdated === 0)}>
                  {t(one.outdated === 0 ? 'regradeAll' : 'regrade')}
                  <span className="sr-only">: {one.title}</span>
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Judged({ course, versions }: { course: string; versions: ExerciseVersions }) {
  const t = useTranslations('teaching.versions')
  const { title, isPinned, isBehind, submissions, outdated, regrades } = versions
  const version = isPinned ? (isBehind ? 'pinnedBehind' : 'pinned') : 'current'
  return (
    <div className="min-w-0 text-sm">
      <h3 className="font-medium">{title}</h3>
      <p className="text-muted">
        {t(version)} {t('judged', { submissions, outdated })}
      </p>
      {regrades.length > 0 && (
        <ul className="mt-1.5 flex flex-wrap gap-2">
          {regrades.map(({ id, state, at }) => (
            <li key={id}>
              <Link href={`/courses/${course}/regrades/${id}`} className={buttonClass('quiet')}>
                {t(`regrades.${state}`, { at })}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
