'use client'
import { useRouter } from 'next/navigation'
import { useLocale } from 'next-intl'
import { useEffect, useEffectEvent, useState } from 'react'
import type { RunnableBundle } from '../../grader/contract/bundle.ts'
import { useDraft } from '../editor/draft.ts'
import { note, tellServer } from './browser-practice.ts'
import { problemsOf } from './problems.ts'
import type { Latest } from './results.tsx'
import { judgeWords } from './server-words.ts'
import { useReplacement } from './use-replacement.ts'
import { useRun } from './use-run.ts'
import { useSubmission } from './use-submission.ts'

export type Session = 'none' | 'anonymous' | 'account'

/** What a learner does on an exercise's page, and what has come of it. */
export function useWorkbench(bundle: RunnableBundle, pageSession: Session, restored: string | undefined) {
  const { slug, starter } = bundle
  const router = useRouter()
  const [isSignedInHere, setSignedInHere] = useState(false)
  const session: Session = pageSession === 'none' && isSignedInHere ? 'anonymous' : pageSession
  const hasSession = session !== 'none'
  const draft = useDraft(slug, starter, hasSession)
  const replacement = useReplacement(draft)
  const say = judgeWords(useLocale())
  const [latestKind, setLatestKind] = useState<Latest['kind']>('run')
  /** The source that the latest run or submission is about. */
  const [asked, setAsked] = useState<string>()

  const running = useRun(bundle)
  const submission = useSubmission(slug, {
    session,
    onSession: () => setSignedInHere(true),
    onVerdict: ({ status }) => {
      if (status === 'accepted') note(slug, 'passed', true)
      router.refresh()
    },
  })

  useEffect(() => note(slug, 'opened', hasSession), [slug, hasSession])
  useEffect(() => {
    if (hasSession) void tellServer()
  }, [hasSession])

  const putRestored = useEffectEvent(() => {
    if (restored === undefined) return
    replacement.put(restored, 'restored')
    router.replace(`/exercises/${slug}`)
  })
  useEffect(() => putRestored(), [])

  const begin = (kind: Latest['kind']) => {
    setLatestKind(kind)
    setAsked(draft.source)
  }
  const latest: Latest =
    latestKind === 'run'
      ? { kind: 'run', phase: running.phase }
      : { kind: 'submission', phase: submission.phase }
  const isStale = asked !== draft.source
  return {
    draft,
    replacement,
    latest,
    isStale,
    problems: isStale ? noProblems : problemsFound(latest, say),
    isRunning: running.phase?.kind === 'running',
    isSubmitting: isUnderWay(submission.phase),
    run: () => {
      begin('run')
      note(slug, 'first-run', hasSession)
      running.run(draft.source)
    },
    submit: () => {
      if (!isUnderWay(submission.phase)) begin('submission')
      submission.submit(draft.source)
    },
    sendAgain: submission.sendAgain,
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
