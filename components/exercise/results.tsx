import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import type { NextExercise } from './accepted.tsx'
import type { CaseViewing } from './case-view.tsx'
import { RunView } from './run-view.tsx'
import type { SubmissionAct } from './send-submission.ts'
import type { RunPhase } from './use-run.ts'
import type { SubmissionPhase } from './use-submission.ts'
import { VerdictView } from './verdict-view.tsx'

/** The run or the submission that was asked for last. */
export type Latest =
  | { kind: 'run'; phase: RunPhase | undefined }
  | { kind: 'submission'; phase: SubmissionPhase | undefined }

interface ResultsProps extends CaseViewing {
  latest: Latest
  isStale: boolean
  next: NextExercise | undefined
  onSendAgain(act: SubmissionAct): void
  onFollow(id: string): void
}

export function Results({ latest, isStale, next, onSendAgain, onFollow, ...viewing }: ResultsProps) {
  const { phase } = latest
  if (!phase) return <Idle />
  if (phase.kind === 'reported' || phase.kind === 'judged')
    return (
      <div className="grid grid-cols-1 gap-3">
        {isStale && <p className="text-xs text-muted">The code has changed since.</p>}
        {phase.kind === 'reported' ? (
          <RunView report={phase.report} {...viewing} />
        ) : (
          <VerdictView verdict={phase.verdict} next={next} {...viewing} />
        )}
      </div>
    )
  if (phase.kind === 'not-sent') {
    const { act, message } = phase
    return (
      <Notice tone="bad" actions={act && <Button onClick={() => onSendAgain(act)}>Try again</Button>}>
        Not submitted: {message}
      </Notice>
    )
  }
  if (phase.kind === 'lost')
    return (
      <Notice tone="bad" actions={<Button onClick={() => onFollow(phase.id)}>Look again</Button>}>
        {phase.message}
      </Notice>
    )
  return <Waiting phase={phase} isRun={latest.kind === 'run'} />
}

function Idle() {
  return (
    <div className="grid grid-cols-1 gap-2 text-sm text-muted">
      <p>
        <strong className="text-ink">Run</strong> tries the visible cases here, in your browser, at once.
      </p>
      <p>
        <strong className="text-ink">Submit</strong> sends your code to the grader, which also tries hidden
        cases. Submit as often as you like.
      </p>
    </div>
  )
}

type WaitingPhase = Extract<
  NonNullable<Latest['phase']>,
  { kind: 'running' } | { kind: 'sending' } | { kind: 'queued' }
>

function Waiting({ phase, isRun }: { phase: WaitingPhase; isRun: boolean }) {
  return (
    <div className="grid grid-cols-1 gap-1.5 text-sm">
      <p className="flex items-center gap-2.5 font-medium">
        <Window />
        {waitingWords(phase, isRun)}
      </p>
      {'isPolling' in phase && phase.isPolling && (
        <p className="text-muted">
          The live connection does not hold; the grader is asked every few seconds instead.
        </p>
      )}
    </div>
  )
}

function waitingWords(phase: WaitingPhase, isRun: boolean): ReactNode {
  if (phase.kind === 'sending') return 'Sending …'
  if (phase.kind === 'running') return isRun ? 'Running the visible cases …' : 'The grader is running it …'
  return phase.position > 1
    ? `Waiting: number ${phase.position} in the queue …`
    : 'Waiting: next in the queue …'
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
