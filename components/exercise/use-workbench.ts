'use client'
import { useRouter } from 'next/navigation'
import { useLocale } from 'next-intl'
import { useContext, useEffect, useEffectEvent, useState } from 'react'
import type { RunnableBundle } from '../../grader/contract/bundle.ts'
import type { Session } from '../account/session.ts'
import { useDraft } from '../editor/draft.ts'
import { KeptPage } from '../offline/kept-page.ts'
import { note, tellServer } from './browser-practice.ts'
import { exercisePath } from './handing-in.ts'
import { problemsOf } from './problems.ts'
import type { Latest } from './results.tsx'
import { judgeWords } from './server-words.ts'
import { useReplacement } from './use-replacement.ts'
import { useRun } from './use-run.ts'
import { useSubmission } from './use-submission.ts'

/** What a learner does on an exercise's page, and what has come of it. */
export function useWorkbench(
  bundle: RunnableBundle,
  pageSession: Session,
  restored: string | undefined,
  assignment: string | undefined,
) {
  const { slug, starter } = bundle
  const router = useRouter()
  const isKeptPage = useContext(KeptPage)
  const [isSignedInHere, setSignedInHere] = useState(false)
  const session: Session = pageSession === 'none' && isSignedInHere ? 'anonymous' : pageSession
  const hasSession = session !== 'none'
  const draft = useDraft(slug, starter, hasSession)
  const replacement = useReplacement(draft)
  const say = judgeWords(useLocale())
  /** None asked for here: a submission may have waited all the same. */
  const [askedKind, setAskedKind] = useState<Latest['kind']>()
  const [ranSource, setRanSource] = useState<string>()

  const onSession = () => setSignedInHere(true)
  const running = useRun(bundle, draft.source)
  const submission = useSubmission({
    exercise: bundle,
    assignment,
    session,
    onSession,
    onVerdict: ({ status }) => {
      if (status === 'accepted') note(slug, 'passed', true)
      if (!isKeptPage) router.refresh()
    },
  })

  useEffect(() => note(slug, 'opened', hasSession), [slug, hasSession])
  useEffect(() => {
    if (hasSession) void tellServer()
  }, [hasSession])

  const putRestored = useEffectEvent(() => {
    if (restored === undefined) return
    replacement.put(restored, 'restored')
    router.replace(exercisePath(slug, assignment))
  })
  useEffect(() => putRestored(), [])

  const latestKind = askedKind ?? (submission.phase ? 'submission' : 'run')
  const latest: Latest =
    latestKind === 'run'
      ? { kind: 'run', phase: running.phase }
      : { kind: 'submission', phase: submission.phase }
  const isStale = draft.source !== (latestKind === 'run' ? ranSource : submission.source)
  return {
    session,
    /** A session was made for whoever had none. */
    onSession,
    draft,
    replacement,
    latest,
    isStale,
    problems: isStale ? noProblems : problemsFound(latest, say),
    isRunning: running.phase?.kind === 'running',
    isSubmitting: isUnderWay(submission.phase),
    run: () => {
      setAskedKind('run')
      setRanSource(draft.source)
      note(slug, 'first-run', hasSession)
      running.run()
    },
    submit: () => {
      setAskedKind('submission')
      submission.submit(draft.source)
    },
    sendNow: submission.sendNow,
    withdraw: submission.withdraw,
    follow: submission.follow,
  }
}

const noProblems: ReturnType<typeof problemsOf> = []

function problemsFound({ phase }: Latest, say: ReturnType<typeof judgeWords>): ReturnType<typeof problemsOf> {
  if (phase?.kind === 'reported') return problemsOf(phase.report, say)
  return phase?.kind === 'judged' ? problemsOf(phase.verdict, say) : noProblems
}

const isUnderWay = (phase: ReturnType<typeof useSubmission>['phase']) =>
  phase?.kind === 'sending' || phase?.kind === 'queued' || phase?.kind === 'running'
