import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import type { NextStep } from './accepted.tsx'
import { CancelButton } from './cancel-button.tsx'
import type { CaseViewing } from './case-view.tsx'
import type { LostReason } from './follow-submission.ts'
import { findOptionalPrevious } from './previous-submission.ts'
import { RunView } from './run-view.tsx'
import type { SendProblem } from './send-submission.ts'
import type { ListedSubmission } from './submission-state.ts'
import { TrainingProgressView } from './training-progress-view.tsx'
import type { RunPhase } from './use-run.ts'
import { useSendProblemWords, useWaitingWords } from './use-send-problem-words.ts'
import type { SubmissionPhase } from './use-submission.ts'
import { VerdictView } from './verdict-view.tsx'

/** The run or the submission that was asked for last. */
export type Latest =
  | { kind: 'run'; phase: RunPhase | undefined }
  | { kind: 'submission'; phase: SubmissionPhase | undefined }

interface ResultsProps extends CaseViewing {
  latest: Latest
  isStale: boolean
  /** What is submitted is handed in. */
  isAttempt?: boolean
  next: NextStep | undefined
  /** What was submitted for this exercise, newest first. */
  submissions: readonly ListedSubmission[]
  /** Of a submission that waits. */
  onSendNow?(): void
  onWithdraw?(): void
  onFollow(id: string): void
}

export function Results(props: ResultsProps) {
  const {
    latest,
    isStale,
    isAttempt = false,
    next,
    submissions,
    onSendNow,
    onWithdraw,
    onFollow,
    ...viewing
  } = props
  const t = useTranslations('results')
  const { phase } = latest
  if (!phase) return <Idle isAttempt={isAttempt} />
  if (phase.kind === 'reported' || phase.kind === 'judged')
    return (
      <div className="grid grid-cols-1 gap-3">
        {isStale && <p className="text-xs text-muted">{t('stale')}</p>}
        {phase.kind === 'reported' ? (
          <RunView report={phase.report} {...viewing} />
        ) : (
          <VerdictView
            verdict={phase.verdict}
            withheld={phase.withheld}
            next={next}
            previous={findOptionalPrevious(submissions, phase.id)}
            {...viewing}
          />
        )}
      </div>
    )
  if (phase.kind === 'waiting')
    return <WaitingToBeSent {...phase} onSendNow={onSendNow} onWithdraw={onWithdraw} />
  if (phase.kind === 'not-sent') return <NotSent {...phase} />
  if (phase.kind === 'cancelled') return <Notice>{t('cancelled')}</Notice>
  if (phase.kind === 'lost') return <Lost {...phase} onFollow={onFollow} />
  return <Waiting phase={phase} isRun={latest.kind === 'run'} />
}

function NotSent({ problem }: { problem: SendProblem }) {
  const t = useTranslations('sending')
  const problemWords = useSendProblemWords()
  return <Notice tone="bad">{t('notSent', { problem: problemWords(problem) })}</Notice>
}

interface WaitingToBeSentProps {
  problem: SendProblem | undefined
  onSendNow: (() => void) | undefined
  onWithdraw: (() => void) | undefined
}

function WaitingToBeSent({ problem, onSendNow, onWithdraw }: WaitingToBeSentProps) {
  const t = useTranslations('sending')
  return (
    <Notice
      actions={
        <>
          <Button onClick={onSendNow}>{t('sendNow')}</Button>
          <Button look="quiet" onClick={onWithdraw}>
            {t('withdraw')}
          </Button>
        </>
      }
    >
      {useWaitingWords()(problem)}
    </Notice>
  )
}

interface LostProps extends Pick<ResultsProps, 'onFollow'> {
  id: string
  reason: LostReason
}

function Lost({ id, reason, onFollow }: LostProps) {
  const t = useTranslations('lost')
  return (
    <Notice tone="bad" actions={<Button onClick={() => onFollow(id)}>{t('lookAgain')}</Button>}>
      {t(reason)}
    </Notice>
  )
}

function Idle({ isAttempt }: { isAttempt: boolean }) {
  const t = useTranslations('results')
  const handingIn = useTranslations('courses.handingIn')
  const strong = (text: ReactNode) => <strong className="text-ink">{text}</strong>
  return (
    <div className="grid grid-cols-1 gap-2 text-sm text-muted">
      <p>{t.rich('run', { strong })}</p>
      <p>{isAttempt ? handingIn.rich('submit', { strong }) : t.rich('submit', { strong })}</p>
    </div>
  )
}

type WaitingPhase = Extract<
  NonNullable<Latest['phase']>,
  { kind: 'running' } | { kind: 'sending' } | { kind: 'queued' }
>

function Waiting({ phase, isRun }: { phase: WaitingPhase; isRun: boolean }) {
  const t = useTranslations('waiting')
  return (
    <div className="grid grid-cols-1 gap-1.5 text-sm">
      <p className="flex items-center gap-2.5 font-medium">
        <Window />
        {phase.kind === 'sending' && t('sending')}
        {phase.kind === 'running' && t(isRun ? 'runningHere' : 'running')}
        {phase.kind === 'queued' && t('queued', { position: phase.position })}
      </p>
      {'progress' in phase && phase.progress && <TrainingProgressView progress={phase.progress} />}
      {'isPolling' in phase && phase.isPolling && <p className="text-muted">{t('polling')}</p>}
      {'id' in phase && <CancelButton id={phase.id} />}
    </div>
  )
}

/** A window that slides over cells, for as long as something is under way. */
function Window() {
  return (
    <span aria-hidden="true" className="sliding">
      {[0, 1, 2, 3].map((index) => (
        <span key={index} />
      ))}
    </span>
  )
}
